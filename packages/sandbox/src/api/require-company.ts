import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { SandboxContext } from '../sandbox-context.ts';
import type { HttpEnv } from './http-env.ts';
import { readCredential } from './read-credential.ts';

/** Lets company tokens through: 401 without a valid token, 403 for an operator's. */
export function requireCompany({ tokens }: SandboxContext): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const token = readCredential(c);
    if (!token) throw new HTTPException(401, { message: 'Not authenticated' });
    const { kind } = await tokens.verify(token);
    if (kind === 'operator') throw new HTTPException(403, { message: 'Wrong token level' });
    if (kind !== 'company') throw new HTTPException(401, { message: 'Invalid token' });
    await next();
  };
}
