import type { ServerResponse } from 'node:http';

/**
 * Cuts the connection below a stream, and answers whether there is one. It waits for the head, or
 * the client would see a refused request in the place of a lost connection.
 */
export function severStream(outgoing: ServerResponse | undefined): boolean {
  if (!outgoing) return false;
  if (outgoing.headersSent) outgoing.destroy();
  else if (!outgoing.destroyed) setImmediate(() => severStream(outgoing));
  return true;
}
