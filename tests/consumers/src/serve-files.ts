import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { toNodeHandler } from '@chathub/server/node';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves an application without a server of its own: its files, its page for every other address,
 * and a token endpoint. Its policy allows no script but its own and ChatHub's.
 */
export async function serveFiles(
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<{ url: string; close(): Promise<void> }> {
  const api = createChatHubApi(apiOptionsFromEnvironment(variables));
  const answerToken = toNodeHandler(
    createTokenHandler({
      service: createTokenService({ api }),
      authorize: () => ({ operatorId: 101 }),
    }),
  );
  const chathub = new URL(variables.CHATHUB_WIDGET_URL ?? '').origin;
  // As in Angular's documentation: the nonce of the styles that it inserts.
  const nonce = randomUUID();
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${chathub}`,
    `connect-src 'self' ${chathub}`,
    `style-src 'self' 'nonce-${nonce}'`,
  ].join('; ');

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/api/chathub/')) return answerToken(request, response);
    const page = join(folder, 'index.html');
    const path = extname(pathname) === '' ? page : join(folder, pathname);
    const body = await readFile(path).catch(() => null);
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(path === page ? `${body}`.replace('randomNonceGoesHere', nonce) : body);
  }).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
