import type { Context } from 'hono';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SandboxContext } from '../sandbox-context.ts';
import type { HttpEnv } from './http-env.ts';
import { sever } from './sever.ts';

const scriptType = 'text/javascript; charset=utf-8';
const defaultStatus = 503;
const defaultLateBy = 2000;

/** The widget script, as a CDN would serve it: for every origin, cacheable, unversioned. */
export function widgetRoutes({ faults, sleep, closed, widget }: SandboxContext): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  let loading: Promise<string> | undefined;

  function load(): Promise<string> {
    loading ??= widget.load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  const broken = (c: Context<HttpEnv>, body: string, status: number, type = scriptType) =>
    c.body(body, status as ContentfulStatusCode, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
    });

  routes.get('/widget-script.js', async (c, next) => {
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    const fault = faults.takeScript();
    if (fault.latency) await sleep(fault.latency);
    switch (fault.mode) {
      case 'status':
        return broken(c, '', fault.status ?? defaultStatus);
      case 'hang':
        await closed;
        return broken(c, '', defaultStatus);
      case 'throw':
        return broken(c, "throw new Error('Operator chat panel: failed to start');\n", 200);
      case 'late': {
        const wait = `await new Promise((done) => setTimeout(done, ${fault.lateBy ?? defaultLateBy}));`;
        return broken(c, `${wait}\n${await load()}`, 200);
      }
      case 'truncated': {
        const script = await load();
        return broken(c, script.slice(0, Math.floor(script.length / 2)), 200);
      }
      case 'html':
        return broken(c, '<!doctype html><title>Not found</title>', 200, 'text/html');
      case 'drop':
        return sever(c);
      default:
        return next();
    }
  });

  routes.get('/widget-script.js', etag({ generateDigest }), async (c) =>
    c.body(await load(), 200, {
      'Content-Type': scriptType,
      'Cache-Control': widget.caching,
    }),
  );

  return routes;
}

function generateDigest(body: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', body);
}
