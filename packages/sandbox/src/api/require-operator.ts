import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { SandboxContext } from '../sandbox-context.ts';
import type { HttpEnv } from './http-env.ts';
import { readCredential } from './read-credential.ts';

/** Lets tokens of active operators through: 401 without one, 403 for the company's. */
export function requireOperator({ tokens, directory }: SandboxContext): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const token = readCredential(c);
    if (!token) throw new HTTPException(401, { message: 'Not authenticated' });
    const verdict = await tokens.verify(token);
    if (verdict.kind === 'company') throw new HTTPException(403, { message: 'Wrong token level' });
    if (verdict.kind === 'expired') throw new HTTPException(401, { message: 'token expired' });
    if (verdict.kind === 'invalid') throw new HTTPException(401, { message: 'Invalid token' });
    if (directory.findOperator(verdict.identity.operatorId)?.status !== 0) {
      throw new HTTPException(401, { message: 'Operator revoked' });
    }
    c.set('identity', verdict.identity);
    await next();
  };
}
