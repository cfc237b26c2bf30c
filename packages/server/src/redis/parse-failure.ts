import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { type ChatHubServerErrorCode, errorCodes } from '../shared/error-codes.ts';

/**
 * The failure that another process has met. Never throws: whatever else stands there is `upstream-failed`.
 *
 * @param remembered Milliseconds until a new attempt is made, which is what `retryAfter` says at least.
 */
export function parseFailure(value: string, remembered: number): ChatHubServerError {
  const { code, status, retryAfter } = parseObject(value);
  const wait = Math.max(toSeconds(retryAfter), Math.ceil(Math.max(remembered, 0) / 1000));
  return new ChatHubServerError(isShareable(code) ? code : 'upstream-failed', {
    status: Number.isInteger(status) ? (status as number) : undefined,
    retryAfter: wait,
  });
}

function parseObject(value: string): Record<string, unknown> {
  try {
    return (JSON.parse(value) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function toSeconds(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(value, 0) : 0;
}

function isShareable(code: unknown): code is ChatHubServerErrorCode {
  return (
    typeof code === 'string' &&
    Object.hasOwn(errorCodes, code) &&
    (code.startsWith('upstream-') || code === 'operator-forbidden')
  );
}
