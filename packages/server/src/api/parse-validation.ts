import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { TokenValidation } from './chathub-api.ts';
import { parseJson } from './parse-json.ts';

/**
 * The answer of validate-token. Older pages of ChatHub's documentation say `valid`, newer ones `isValid`; an answer
 * that has neither, or both and they differ, is refused with `upstream-malformed`.
 */
export function parseValidation(body: string): TokenValidation {
  const answer = (parseJson(body) ?? {}) as Record<string, unknown>;
  const isValid = answer.isValid ?? answer.valid;
  if (typeof isValid !== 'boolean' || (answer.valid ?? isValid) !== isValid) {
    throw new ChatHubServerError('upstream-malformed', { detail: 'A validation was expected.' });
  }
  const expiresAt =
    typeof answer.expiresAt === 'string' ? Date.parse(answer.expiresAt) : Number.NaN;
  return {
    isValid,
    operatorId: toInteger(answer.operatorId),
    clientId: toInteger(answer.clientId),
    expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
    error: typeof answer.error === 'string' ? answer.error : null,
  };
}

function toInteger(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
