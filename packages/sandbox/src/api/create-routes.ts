import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { SandboxContext } from '../sandbox-context.ts';
import type { SandboxControls } from '../sandbox-controls.ts';
import { SandboxError } from '../sandbox-error.ts';
import { chatRoutes } from './chat-routes.ts';
import { controlRoutes } from './control-routes.ts';
import { endpointRoutes } from './endpoint-routes.ts';
import type { HttpEnv } from './http-env.ts';
import { originMiddleware } from './origin-middleware.ts';
import { platformRoutes } from './platform-routes.ts';
import { widgetRoutes } from './widget-routes.ts';

/** Every route of the sandbox; `count` is told the path of each request except the control calls. */
export function createRoutes(
  context: SandboxContext,
  controls: SandboxControls,
  count: (path: string) => void,
): Hono<HttpEnv> {
  const { basePath } = context.options;
  const routes = basePath === '' ? new Hono<HttpEnv>() : new Hono<HttpEnv>().basePath(basePath);

  routes.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    if (error instanceof SandboxError) {
      const status = error.code.startsWith('unknown-') ? 404 : 400;
      return c.json({ error: error.message, code: error.code, hint: error.hint }, status);
    }
    return c.json({ error: 'The sandbox failed' }, 500);
  });
  routes.notFound((c) => c.json({ error: 'Not found' }, 404));

  routes.use('*', async (c, next) => {
    if (c.req.method !== 'OPTIONS') count(c.req.path.slice(basePath.length));
    await next();
  });
  routes.use('/api/chat/*', originMiddleware(context, true));
  routes.use('/api/company/*', originMiddleware(context, false));
  routes.use('/api/operator/*', originMiddleware(context, false));
  routes.use('/_sandbox/*', originMiddleware(context, true));

  routes.route('/api/chat', chatRoutes(context));
  routes.route('/api', platformRoutes(context));
  routes.route('/operator-chat-panel', widgetRoutes(context));
  routes.route('/_sandbox', controlRoutes(controls));
  routes.route(
    '/_sandbox/endpoint',
    endpointRoutes(context, async (path, body, token) =>
      routes.request(`${basePath}${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ),
  );
  return routes;
}
