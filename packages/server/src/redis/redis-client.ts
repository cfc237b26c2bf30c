/** What a script is run with in `redis` (node-redis). */
export interface NodeRedisScriptOptions {
  readonly keys: string[];
  readonly arguments: string[];
}

/** The part of a client, pool or cluster of `redis` (node-redis) that is used. */
export interface NodeRedisClient {
  eval(script: string, options: NodeRedisScriptOptions): Promise<unknown>;
  evalSha(sha: string, options: NodeRedisScriptOptions): Promise<unknown>;
}

/** The part of a client or cluster of `ioredis` that is used. */
export interface IoRedisClient {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  evalsha(sha: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** A connection to Redis or Valkey that the application has opened, and that it closes. */
export type RedisClient = NodeRedisClient | IoRedisClient;
