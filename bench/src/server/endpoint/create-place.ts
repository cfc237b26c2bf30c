import type { SharedStore } from './setup.ts';

/** A place in Redis with a key of its own, under names that begin with its own. */
export function createPlace(url: string, name: string): SharedStore {
  const encryptionKey = crypto.getRandomValues(new Uint8Array(32));
  return { url, encryptionKey: Buffer.from(encryptionKey).toString('base64'), prefix: `${name}:` };
}
