import type { TestTokenOptions } from './test-token-options.ts';

const encode = (part: object) =>
  btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/**
 * Makes an operator token for unit tests: a well-formed JWT that nobody has signed (RFC 7519, section
 * 6, "Unsecured JWTs"). No server takes it, neither ChatHub nor the sandbox. Each one differs.
 *
 * @example
 * ```ts
 * const token = testToken({ expiresIn: 60 });
 * ```
 */
export function testToken({ operatorId = 101, expiresIn = 3600 }: TestTokenOptions = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    level: 'operator',
    operatorId,
    iat: now,
    exp: now + expiresIn,
    jti: Math.random().toString(36).slice(2),
  };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`;
}
