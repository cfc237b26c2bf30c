import type { RequestConnection } from '../api/request-connection.ts';
import { createApp } from '../create-app.ts';
import type { SandboxWorker } from './sandbox-worker.ts';
import type { SandboxWorkerOptions } from './sandbox-worker-options.ts';
import { widgetScript } from './widget-script.ts';

const defaultSecret = 'chathub-sandbox: a secret that keeps none';

/**
 * Makes a sandbox that needs no server: its REST API, the stand-in widget, customers and faults, for
 * live examples in a documentation, a demo on static hosting, or an edge runtime.
 *
 * The page reaches it below `basePath`: the script at `/sandbox/operator-chat-panel/widget-script.js`,
 * a token endpoint at `/sandbox/_sandbox/endpoint/token`, the controls at `/sandbox/_sandbox/…`.
 * All is in memory, and a browser ends an idle worker after a while: then the panel connects
 * again and customers, conversations and faults begin anew. Tokens stay good.
 *
 * @throws SandboxError `bad-options`
 * @example
 * ```ts
 * // sandbox-worker.ts, bundled and registered with { scope: '/' }
 * import { createSandboxWorker } from '@chathub/sandbox/worker';
 *
 * declare const self: ServiceWorkerGlobalScope;
 * createSandboxWorker({ basePath: '/sandbox' }).install(self);
 * ```
 */
export function createSandboxWorker(options: SandboxWorkerOptions = {}): SandboxWorker {
  const { basePath = '/sandbox', secret = defaultSecret, ...others } = options;
  const { controls, respond } = createApp(
    { ...others, basePath, secret },
    {
      load: async () => widgetScript,
      // Nothing travels that a cache would save, and from one a page would take the script that somebody
      // has broken since.
      caching: 'no-cache',
    },
  );

  /** Undefined for a connection that was dropped: no answer can say so. */
  async function answer(request: Request): Promise<Response | undefined> {
    let dropped = false;
    const connection: RequestConnection = {
      sever() {
        dropped = true;
        return new Response(null);
      },
      severStream: () => false,
    };
    const response = await respond(request, connection);
    return dropped ? undefined : response;
  }

  const worker: SandboxWorker = {
    ...controls,
    basePath,
    async fetch(request) {
      const response = await answer(request);
      if (!response) throw new TypeError('The connection was dropped by a fault.');
      return response;
    },
    handle(event) {
      const { origin, pathname } = new URL(event.request.url);
      const isOurs = origin === globalThis.location?.origin && pathname.startsWith(`${basePath}/`);
      if (isOurs) {
        event.respondWith(answer(event.request).then((response) => response ?? Response.error()));
      }
      return isOurs;
    },
    install(scope) {
      scope.addEventListener('fetch', worker.handle);
      scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
      void scope.skipWaiting();
    },
  };
  return worker;
}
