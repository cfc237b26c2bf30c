import { createServer } from 'node:http';
import { createSandboxApp } from './create-sandbox-app.ts';
import { listen } from './listen.ts';
import type { Sandbox } from './sandbox.ts';
import type { SandboxOptions } from './sandbox-options.ts';

/**
 * Starts ChatHub on this machine: its REST API, the stand-in widget and scripted customers.
 *
 * @throws SandboxError `bad-options`; `port-taken` with another port in its hint; `listen-failed`.
 * @example
 * ```ts
 * const sandbox = await createSandbox();
 * const chathub = createChatHub({ scriptUrl: sandbox.widgetUrl, token: 'test-token-for-development' });
 * await sandbox.close();
 * ```
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const app = createSandboxApp(options);
  const server = createServer(app.listener);
  const origin = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  const url = `${origin}${options.basePath ?? ''}`;
  return {
    ...app,
    url,
    apiUrl: url,
    widgetUrl: `${url}/operator-chat-panel/widget-script.js`,
    async close() {
      await app.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
