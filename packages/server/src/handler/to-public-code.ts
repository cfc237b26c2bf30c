import type { ChatHubServerErrorCode } from '../shared/error-codes.ts';

/** What the browser is told: that ChatHub is unavailable is its business, how this server is set up is not. */
export function toPublicCode(code: ChatHubServerErrorCode): ChatHubServerErrorCode {
  if (code.startsWith('upstream-')) {
    return 'unavailable';
  }
  return code === 'bad-options' ? 'internal' : code;
}
