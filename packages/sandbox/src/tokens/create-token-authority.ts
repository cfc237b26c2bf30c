import { errors, jwtVerify, SignJWT } from 'jose';
import type { SandboxEnvironment } from '../sandbox-environment.ts';
import { developmentToken } from './development-token.ts';
import type { TokenAuthority } from './token-authority.ts';

const algorithm = 'HS256';
const issuer = 'chathub-sandbox';
const smallestPruning = 1000;

/** Tokens are JWTs (RFC 7519), signed by `jose`; the clock is the injected one. */
export function createTokenAuthority(
  secret: string,
  demoOperatorId: number,
  environment: SandboxEnvironment,
): TokenAuthority {
  const key = new TextEncoder().encode(secret);
  const alive = new Map<string, { operatorId: number; expiresAt: number }>();
  const expired = new Set<string>();
  let issued = 0;
  let pruneAt = smallestPruning;

  const nowInSeconds = () => Math.floor(environment.now() / 1000);
  const sign = (claims: { level: string; operatorId?: number }) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
      .setIssuer(issuer)
      .setIssuedAt(nowInSeconds());

  function remember(tokenId: string, operatorId: number, expiresAt: number): void {
    alive.set(tokenId, { operatorId, expiresAt });
    if (alive.size < pruneAt) return;
    for (const [id, token] of alive) {
      if (token.expiresAt > environment.now()) continue;
      alive.delete(id);
      expired.delete(id);
    }
    pruneAt = Math.max(smallestPruning, alive.size * 2);
  }

  return {
    get issued() {
      return issued;
    },
    issueCompany: () => sign({ level: 'company' }).sign(key),
    issueOperator(operatorId, expiresAt) {
      issued += 1;
      const tokenId = crypto.randomUUID();
      const seconds = Math.ceil(expiresAt / 1000);
      remember(tokenId, operatorId, seconds * 1000);
      return sign({ level: 'operator', operatorId })
        .setJti(tokenId)
        .setExpirationTime(seconds)
        .sign(key);
    },
    async verify(token) {
      if (token === developmentToken) {
        return {
          kind: 'operator',
          identity: { operatorId: demoOperatorId, tokenId: 'development', expiresAt: null },
        };
      }
      try {
        const { payload } = await jwtVerify<{ level: string; operatorId?: number }>(token, key, {
          algorithms: [algorithm],
          issuer,
          currentDate: new Date(environment.now()),
        });
        if (payload.level === 'company') return { kind: 'company' };
        const { jti, exp, operatorId } = payload;
        if (jti === undefined || exp === undefined || operatorId === undefined) {
          return { kind: 'invalid' };
        }
        if (expired.has(jti)) return { kind: 'expired' };
        // A token of an earlier run with the same secret must be expirable as well.
        if (!alive.has(jti)) remember(jti, operatorId, exp * 1000);
        return { kind: 'operator', identity: { operatorId, tokenId: jti, expiresAt: exp * 1000 } };
      } catch (error) {
        return { kind: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
      }
    },
    expire(matches) {
      const now = environment.now();
      const matching = [...alive].filter(
        ([id, token]) => !expired.has(id) && token.expiresAt > now && matches(token.operatorId),
      );
      for (const [id] of matching) expired.add(id);
      return matching.length;
    },
    isExpired: ({ tokenId }) => expired.has(tokenId),
  };
}
