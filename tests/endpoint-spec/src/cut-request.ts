import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends the beginning of a request and disconnects. */
export async function cutRequest(origin: string, bytes: string): Promise<void> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  socket.resetAndDestroy();
  await once(socket, 'close');
}
