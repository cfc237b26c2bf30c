import { fileURLToPath } from 'node:url';
import { createSandboxApp } from '@chathub/sandbox';
import { bundle } from '@chathub-tests/adapter-fixtures/bundle';
import type { fixtureServer } from '@chathub-tests/adapter-fixtures/fixture-server';

/** What an app's bundler makes of the inspector beside the widget. */
const APP = "import '@chathub/element/define'; import '@chathub/element/inspector';";

/** Serves a sandbox under `/sandbox`, and `/fixtures/inspector.js`: the inspector and the widget in one file. */
export function inspectorServer(): ReturnType<typeof fixtureServer> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return {
    name: 'inspector-server',
    configureServer(server) {
      const sandbox = createSandboxApp({ basePath: '/sandbox', customers: false });
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '/';
        if (url.startsWith('/sandbox/')) sandbox.listener(request, response);
        else if (url === '/fixtures/inspector.js') {
          response.setHeader('content-type', 'text/javascript');
          bundle(APP, root).then(({ code }) => response.end(code), next);
        } else next();
      });
    },
  };
}
