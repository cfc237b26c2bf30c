import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Listens on both loopback addresses. On one only, another program could hold the same port on the
 * other one, and which of the two `localhost` reaches would be up to the browser.
 *
 * @param port 0 for any free one
 * @throws Error with code `EADDRINUSE` when the port is taken on either address
 */
export async function listenOnLoopback(
  listener: RequestListener,
  port: number,
): Promise<{ port: number; servers: Server[] }> {
  const first = await listen(listener, port, '127.0.0.1');
  const chosen = (first.address() as AddressInfo).port;
  try {
    return { port: chosen, servers: [first, await listen(listener, chosen, '::1')] };
  } catch (error) {
    if (hasNoSuchAddress(error)) return { port: chosen, servers: [first] };
    first.close();
    throw error;
  }
}

async function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

function hasNoSuchAddress(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}
