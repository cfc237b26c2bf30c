import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { type ChatHubServerErrorCode, errorCodes } from '../shared/error-codes.ts';
import type { Content } from './content.ts';
import type { Route } from './find-route.ts';
import { methods } from './methods.ts';
import { toPublicCode } from './to-public-code.ts';

const DEFAULT_RETRY_AFTER = 10;

/** What is answered to a failure: nothing of the error but its code, and when to try again. */
export function toErrorContent(
  error: unknown,
  code: ChatHubServerErrorCode,
  route: Route | null,
): Content {
  const publicCode = toPublicCode(code);
  const { answer: status, hint } = errorCodes[publicCode];
  const headers: Record<string, string> = {};
  if (status === 405 && route !== null) {
    headers.allow = methods[route].join(', ');
  }
  if (status === 429 || status === 503) {
    const retryAfter = error instanceof ChatHubServerError ? error.retryAfter : undefined;
    headers['retry-after'] = String(Math.max(retryAfter ?? DEFAULT_RETRY_AFTER, 1));
  }
  return { status, body: JSON.stringify({ error: publicCode, hint }), headers };
}
