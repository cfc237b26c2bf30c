import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { allowOrigin } from '../allow-origin.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { HttpEnv } from './http-env.ts';

const openCors = cors({
  origin: (origin) => origin,
  allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
  allowHeaders: ['Accept', 'Authorization', 'Content-Type', 'X-Authorization-Key'],
  exposeHeaders: ['Date', 'Retry-After'],
  maxAge: 600,
});

/**
 * The allow list. A page of another origin gets no CORS header; where `strict`, its request is
 * refused as well, for what a browser would send without asking first.
 */
export function originMiddleware(
  { options }: SandboxContext,
  strict: boolean,
): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin && allowOrigin(origin, c.req.header('Host'), options.allowedOrigins)) {
      return openCors(c, next);
    }
    c.header('Vary', 'Origin', { append: true });
    if (origin === undefined) return next();
    if (c.req.method === 'OPTIONS') return c.body(null, 204);
    if (strict) throw new HTTPException(403, { message: 'This origin is not on the allow list' });
    return next();
  };
}
