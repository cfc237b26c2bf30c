import type { RedisClient } from './redis-client.ts';

/**
 * Whether a command would be sent at once, as far as the client says: one that is reconnecting keeps commands in a
 * queue, which must not grow for as long as Redis is away.
 */
export function isClientReady(client: RedisClient): boolean {
  const { isReady, status } = client as { readonly isReady?: unknown; readonly status?: unknown };
  // node-redis has `isReady`; ioredis has `status`, which is 'wait' before the first command of a lazy client.
  return (
    isReady !== false && (typeof status !== 'string' || status === 'ready' || status === 'wait')
  );
}
