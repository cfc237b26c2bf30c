import { ChatHubServerError, type ChatHubServerErrorCode } from '@chathub/server';

const lost: ReadonlySet<ChatHubServerErrorCode> = new Set([
  'upstream-network',
  'upstream-timeout',
  'upstream-failed',
  'upstream-malformed',
  'aborted',
]);

/** Whether ChatHub may have done what it was asked although the call failed. */
export function isAnswerLost(error: unknown): error is ChatHubServerError {
  return error instanceof ChatHubServerError && lost.has(error.code);
}
