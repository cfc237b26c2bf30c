import type { RedisClient } from '@chathub/server/redis';
import { Redis } from 'ioredis';
import { default as Redis5 } from 'ioredis-5';
import { createClient } from 'redis';
import { createClient as createClient5 } from 'redis-5';

/** The clients that `redisStore` takes, in the newest and the oldest version that it takes. */
export type ClientKind = 'redis' | 'redis-5' | 'ioredis' | 'ioredis-5';

/** A connection, and how to end it. */
export interface Connection {
  readonly client: RedisClient;
  readonly close: () => void;
}

/** Connects as an application would. `onError` gets what the client says of its connection. */
export async function connectClient(
  kind: ClientKind,
  url: string,
  onError: (error: unknown) => void,
): Promise<Connection> {
  switch (kind) {
    case 'redis': {
      const client = createClient({ url });
      client.on('error', onError);
      await client.connect();
      return { client, close: () => client.destroy() };
    }
    case 'redis-5': {
      const client = createClient5({ url });
      client.on('error', onError);
      await client.connect();
      return { client, close: () => client.destroy() };
    }
    case 'ioredis': {
      const client = new Redis(url);
      client.on('error', onError);
      return { client, close: () => client.disconnect() };
    }
    case 'ioredis-5': {
      const client = new Redis5(url);
      client.on('error', onError);
      return { client, close: () => client.disconnect() };
    }
  }
}
