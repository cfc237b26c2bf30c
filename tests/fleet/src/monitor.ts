import { once } from 'node:events';
import { connect } from 'node:net';
import type { RedisServer } from './start-redis.ts';

/** All that Redis is told by anybody, as MONITOR shows it. */
export interface Monitor extends Disposable {
  output(): string;
}

/** Listens to all commands from now on. */
export async function monitor({ port }: RedisServer): Promise<Monitor> {
  const socket = connect(port, '127.0.0.1');
  const output: Buffer[] = [];
  socket.on('error', () => undefined);
  socket.write('MONITOR\r\n');
  socket.on('data', (chunk) => output.push(Buffer.from(chunk)));
  await once(socket, 'data');
  return {
    output: () => Buffer.concat(output).toString('latin1'),
    [Symbol.dispose]: () => socket.destroy(),
  };
}
