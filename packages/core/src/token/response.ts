import { attempt } from '../attempt.ts';
import { ChatHubError } from '../errors.ts';

/** A token and how long it lives from the start of its request, in milliseconds, if it says. */
export interface Token {
  value: string;
  life: number;
}

/** The claims of a JWT, unverified: only ChatHub can verify; here they only set a timer. */
export const claimsOf = (token: string): { exp?: unknown; iat?: unknown } =>
  attempt(() => JSON.parse(atob(`${token.split('.')[1]}`.replace(/-/g, '+').replace(/_/g, '/')))) ??
  {};

/** Epoch milliseconds of what an answer calls a point in time; NaN when it is none. */
export const toTime = (value: unknown): number =>
  // Below 1e11 a number can only be in seconds, as in a JWT: in milliseconds it would be 1973.
  typeof value === 'number' && value < 1e11 ? value * 1000 : +new Date((value ?? '') as string);

/**
 * Reads what a token source answered: JSON (`{ token, expiresIn?, expiresAt? }`), a JSON string or
 * the bare token, with JSON quotes removed however often they were added.
 *
 * @param answer The text of an endpoint's answer, or what a function returned.
 * @param issuedAt Epoch milliseconds by the issuer's clock (the answer's `Date` header), so that a
 * wrong clock of this machine does not matter.
 * @param now The same by this machine's clock, for an answer without a date.
 * @throws ChatHubError `token-malformed`
 */
export function parseTokenResponse(answer: unknown, issuedAt: number, now: number): Token {
  let token = answer as string;
  let expiresIn: unknown;
  let expiresAt: unknown;
  try {
    // Each round takes off one layer: the JSON text, the object, the quotes of the documented recipe.
    for (let layer = 0; layer < 4; layer++) {
      if (typeof token === 'string') {
        const text = token.trim();
        // An answer that reads `null` is no token; a token inside may well read like a number.
        token = !layer || /^["{]/.test(text) ? attempt(() => JSON.parse(text), text) : text;
      } else ({ token, expiresIn, expiresAt } = token);
    }
    // The characters of a bearer token (RFC 6750, section 2.1), which leaves out any sign-in page.
    const [value] = token.match(/^[\w.~+/=-]+$/) as [string];
    const { exp, iat } = claimsOf(value);
    const end = toTime(exp);
    const stated = Number.parseFloat(expiresIn as string) * 1000;
    // A stated lifetime needs no clock; a point in time is only as good as the clock it is read by.
    const clock = issuedAt || (stated ? Number.NaN : now);
    const lives = [stated, toTime(expiresAt) - clock, end - clock, end - toTime(iat)];
    return { value, life: Math.min(...lives.filter(Number.isFinite)) };
  } catch {
    // Whatever does not have the shape that is read here has thrown on the way.
    throw new ChatHubError('token-malformed');
  }
}
