import type { Writable } from 'node:stream';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { RequestConnection } from './api/request-connection.ts';

/** The socket below an answer of Node. */
export function nodeConnection(
  outgoing: Pick<Writable, 'destroyed'> & { destroy(): unknown; readonly headersSent: boolean },
): RequestConnection {
  const connection: RequestConnection = {
    sever() {
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    },
    severStream() {
      // It waits for the head, or the client would see a refused request in the place of a lost
      // connection.
      if (outgoing.headersSent) outgoing.destroy();
      else if (!outgoing.destroyed) setImmediate(connection.severStream);
      return true;
    },
  };
  return connection;
}
