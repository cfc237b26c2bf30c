import type { MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SandboxContext } from '../sandbox-context.ts';
import type { HttpEnv } from './http-env.ts';
import { sever } from './sever.ts';

/** Breaks the documented calls as the `api` faults say. A preflight is not a call. */
export function apiFaultMiddleware({
  faults,
  options,
  sleep,
}: SandboxContext): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const fault = faults.takeApi(c.req.path.slice(options.basePath.length));
    if (fault.latency) await sleep(fault.latency);
    if (fault.drop) return sever(c);
    if (fault.status) {
      if (fault.retryAfter !== undefined) c.header('Retry-After', String(fault.retryAfter));
      return c.json({ error: 'Broken on purpose' }, fault.status as ContentfulStatusCode);
    }
    switch (fault.malformed) {
      case 'html':
        return c.html('<!doctype html><title>Gateway</title><p>Please sign in to the network.');
      case 'empty':
        return c.body('', 200, { 'Content-Type': 'application/json' });
      case 'wrong-type':
        return c.json({ unexpected: [true, 42] });
      case 'truncated': {
        await next();
        const whole = await c.res.text();
        c.res = new Response(whole.slice(0, Math.ceil(whole.length / 2)), c.res);
        return;
      }
      default:
        await next();
        return;
    }
  };
}
