export type {
  IoRedisClient,
  NodeRedisClient,
  NodeRedisScriptOptions,
  RedisClient,
} from './redis-client.ts';
export { type RedisStoreHooks, type RedisStoreOptions, redisStore } from './redis-store.ts';
