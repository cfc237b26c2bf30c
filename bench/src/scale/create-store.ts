import { memoryStore, type TokenStore } from '@chathub/server';
import { redisStore } from '@chathub/server/redis';
import { createClient } from 'redis';

/** The store in this process, or, with an address, in Redis. */
export async function createStore(redisUrl?: string): Promise<TokenStore> {
  if (!redisUrl) return memoryStore({ maxEntries: 1_000_000 });
  const client = createClient({ url: redisUrl });
  client.on('error', (error) => console.error(error.message));
  await client.connect();
  return redisStore(client, { encryptionKey: crypto.getRandomValues(new Uint8Array(32)) });
}
