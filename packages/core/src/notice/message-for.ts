import type { ChatHubError } from '../errors.ts';
import type { ChatHubNoticeTexts } from './chathub-notice-texts.ts';

/** What a notice says of an error, and what its button is called. */
export function messageFor(
  { unavailable, offline, signedOut, superseded, retry, useHere }: ChatHubNoticeTexts,
  error: ChatHubError | null | undefined,
): [message: string, button: string] {
  switch (error?.code) {
    case 'offline':
      return [offline, retry];
    case 'token-unauthorized':
      return [signedOut, retry];
    case 'superseded':
      return [superseded, useHere];
    default:
      return [unavailable, retry];
  }
}
