import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import type { Link } from './create-link.ts';
import { ShapedConnection } from './shaped-connection.ts';

/** An HTTP/1.1 server at the other end of a link. */
export interface ShapedServer {
  readonly origin: string;
  /** Ends all connections; the next request needs a new one. */
  disconnect(): void;
  close(): void;
}

/** Serves on a free port of this machine, as seen through a link. */
export async function listenShaped(link: Link, listener: RequestListener): Promise<ShapedServer> {
  const http = createHttpServer({ keepAliveTimeout: 60_000 }, listener);
  const connections = new Set<ShapedConnection>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    const connection = new ShapedConnection(socket, link);
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
    http.emit('connection', connection);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const disconnect = () => {
    for (const connection of connections) connection.destroy();
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    disconnect,
    close() {
      disconnect();
      server.close();
    },
  };
}
