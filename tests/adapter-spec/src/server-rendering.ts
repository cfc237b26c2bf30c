import { text } from 'node:stream/consumers';
import { createServer, type Plugin, type UserConfig, type ViteDevServer } from 'vite';
import type { RenderOnServer } from './harness.ts';

/**
 * Answers `POST /render` with what the server half of a harness makes of a page: in Node, where there
 * is no document, and in one process for all requests, as a server is.
 *
 * @param entry The module that exports `render`.
 */
export function serverRendering(entry: string, config: UserConfig): Plugin {
  let renderer: Promise<ViteDevServer> | undefined;
  return {
    name: 'server-rendering',
    configureServer(server) {
      server.middlewares.use('/render', async (request, response) => {
        try {
          renderer ??= createServer({
            ...config,
            configFile: false,
            root: server.config.root,
            appType: 'custom',
            cacheDir: `${server.config.cacheDir}-server`,
            optimizeDeps: { noDiscovery: true },
            server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          });
          const { render } = (await (await renderer).ssrLoadModule(entry)) as {
            render: RenderOnServer;
          };
          response.end(await render(JSON.parse(await text(request))));
        } catch (error) {
          response.statusCode = 500;
          response.end(String((error as Error).stack));
        }
      });
    },
    async closeBundle() {
      await (await renderer)?.close();
    },
  };
}
