import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site of someone else's: another origin than the sandbox. */
export interface HostPage {
  readonly origin: string;
  /** What the next visit shows. */
  show(body: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export async function serveHostPage(): Promise<HostPage> {
  let page = { body: '', headers: {} };
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    response.end(`<!doctype html><html lang="en"><title>Shop</title>${page.body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show(body, headers = {}) {
      page = { body, headers };
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
