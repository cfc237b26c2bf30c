import { claimsOf, toTime } from '../token/response.ts';
import type { TokenDescription } from './token-description.ts';

const time = (claim: unknown): number | null =>
  typeof claim === 'number' && Number.isFinite(claim) ? toTime(claim) : null;

/**
 * Describes a token, and gives back no part of it: the result is safe to log and to show. The claims are
 * read and not verified, which only ChatHub can do.
 *
 * @param now Epoch milliseconds.
 *
 * @example
 * describeToken(token, Date.now()); // { form: 'jwt', expiresAt: 1767225600000, issuedAt: …, expired: false }
 */
export function describeToken(token: string, now: number): TokenDescription {
  const text = token.trim();
  const bare = text.replace(/^[\\"']+|[\\"']+$/g, '');
  const claims = Object(/^[\w-]+\.[\w-]+\.[\w-]*$/.test(bare) && claimsOf(bare));
  const expiresAt = time(claims.exp);
  const form = !bare
    ? 'empty'
    : /^</.test(bare)
      ? 'html'
      : bare !== text
        ? 'quoted'
        : Object.keys(claims)[0]
          ? 'jwt'
          : 'opaque';
  return {
    form,
    expiresAt,
    issuedAt: time(claims.iat),
    expired: expiresAt === null ? null : expiresAt <= now,
  };
}
