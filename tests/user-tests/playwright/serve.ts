import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Serves the application: a page and the one-file build, and no token endpoint at all. */
export default async function serve(): Promise<() => Promise<void>> {
  const page = await readFile(join(import.meta.dirname, 'index.html'), 'utf8');
  const script = await readFile(
    createRequire(import.meta.url).resolve('@chathub/element/chathub-widget.min.js'),
    'utf8',
  );
  const server = createServer(({ url }, response) => {
    const isScript = url === '/chathub-widget.min.js';
    const status = isScript || url === '/' ? 200 : 404;
    response.writeHead(status, {
      'Content-Type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.CHATHUB_APP_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
}
