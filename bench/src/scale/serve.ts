import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokenHandler, createTokenService } from '@chathub/server';
import { toNodeHandler } from '@chathub/server/node';
import { createStore } from './create-store.ts';
import { issueToken } from './issue-token.ts';

// A process of its own: says its port, then its CPU time in microseconds as often as it is asked.
const [redisUrl] = process.argv.slice(2);
const handler = createTokenHandler({
  service: createTokenService({ api: issueToken, store: await createStore(redisUrl) }),
  authorize: (request) => {
    const [, operatorId] = request.headers.get('cookie')?.match(/session=(\d+)/) ?? [];
    return operatorId ? { operatorId } : null;
  },
  limit: { requests: 1_000_000_000, window: 60 },
});
const server = createServer(toNodeHandler(handler)).listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on('disconnect', () => process.exit());
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
