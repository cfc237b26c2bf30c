import { memoryStore, type TokenStore } from '@chathub/server';
import { redisStore } from '@chathub/server/redis';
import { createClient } from 'redis';
import type { SharedStore } from './setup.ts';

/** The store in this process, or the one in Redis, as in production. */
export async function createStore(redis: SharedStore | undefined): Promise<TokenStore> {
  if (!redis) return memoryStore({ maxEntries: 1_000_000 });
  const { url, encryptionKey, prefix } = redis;
  const client = createClient({ url });
  client.on('error', (error) => console.error(error.message));
  await client.connect();
  return redisStore(client, { encryptionKey, prefix });
}
