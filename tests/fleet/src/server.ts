import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createChatHubApi, createTokenHandler, createTokenService } from '@chathub/server';
import { toNodeHandler } from '@chathub/server/node';
import { redisStore } from '@chathub/server/redis';
import { connectClient } from './connect-client.ts';
import type { FleetOptions } from './fleet-options.ts';
import { operatorOf } from './operator-of.ts';
import type { ServerMessage } from './server-message.ts';

const options: FleetOptions = JSON.parse(process.env.FLEET_OPTIONS ?? '');

function tell(message: ServerMessage): void {
  process.send?.(message);
}

/** Logs all that a hook can see of an event: what it hides as well. */
function log(name: string, event: unknown): void {
  console.info(name, inspect(event, { depth: null, showHidden: true, getters: true }));
  tell({ kind: 'event', name });
}

const { client } = await connectClient(options.client, options.redisUrl, (error) =>
  console.error((error as Error).message),
);
const { encryptionKey, prefix, lease, commandTimeout, lifetime, timeout } = options;
const service = createTokenService({
  api: createChatHubApi({
    baseUrl: options.apiUrl,
    credentials: { login: options.login, password: options.password },
    timeout,
  }),
  store: redisStore(client, {
    encryptionKey,
    prefix,
    lease,
    commandTimeout,
    on: {
      outage: (event) => log('outage', event),
      recovery: (event) => log('recovery', event),
      unreadable: (event) => log('unreadable', event),
    },
  }),
  lifetime,
  on: {
    token: (event) => log(`token ${event.outcome}`, event),
    renewal: (event) => log('renewal', event),
    issueError: (event) => log('issueError', event),
    storeError: (event) => log(`storeError ${event.operation}`, event),
  },
});
const handler = createTokenHandler({
  service,
  authorize: (request, { organization }) => {
    const person = request.headers.get('x-person');
    return person === null || organization === null
      ? null
      : { operatorId: operatorOf(Number(person), Number(organization)) };
  },
  limit: false,
  on: {
    response: (event) => log('response', event),
    error: (error) => log('error', error),
  },
});

process.on('message', async (operatorId: number) => {
  await service.forget(operatorId);
  tell({ kind: 'forgotten', operatorId });
});
// The test is gone: nobody is left to serve.
process.on('disconnect', () => process.exit());

const server = createServer(toNodeHandler(handler));
server.listen(0, '127.0.0.1', () => {
  tell({ kind: 'listening', port: (server.address() as AddressInfo).port });
});
