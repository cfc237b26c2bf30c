import { ChatHubServerError } from '../shared/chathub-server-error.ts';

/** What other processes are told of a failed attempt: code, status and seconds to wait, and nothing that was received. */
export function formatFailure(error: unknown): string {
  const { code, status, retryAfter } =
    error instanceof ChatHubServerError ? error : new ChatHubServerError('upstream-failed');
  return JSON.stringify({ code, status, retryAfter });
}
