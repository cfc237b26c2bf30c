import { randomBytes } from 'node:crypto';
import type { ClientKind } from './connect-client.ts';
import type { FleetOptions } from './fleet-options.ts';
import { type ChatHub, startChatHub } from './start-chathub.ts';
import { type RedisServer, startRedis } from './start-redis.ts';
import { type FleetServer, startServer } from './start-server.ts';

export const LOGIN = 'login-of-the-company@example.com';
export const PASSWORD = 'pa55-word-of-the-company';

// In one fleet there may be any of them.
const KINDS: readonly ClientKind[] = ['redis', 'ioredis', 'redis-5', 'ioredis-5'];

/** ChatHub, a Redis, and server processes that share it. */
export interface Fleet extends AsyncDisposable {
  readonly chathub: ChatHub;
  readonly redis: RedisServer;
  readonly servers: readonly FleetServer[];
  /** The process for the n-th request: one after the other, round and round. */
  turn(n: number): FleetServer;
  readonly encryptionKey: string;
  /** One more process. */
  start(options?: Partial<FleetOptions>): Promise<FleetServer>;
}

/** What {@link startFleet} can be told. */
export interface FleetSetup extends Partial<FleetOptions> {
  /** Server processes. Default 4, each with another client of Redis. */
  readonly size?: number;
  /** Operators in each organization. Default 100. */
  readonly persons?: number;
}

/** Starts all of it. */
export async function startFleet({
  size = 4,
  persons = 100,
  ...options
}: FleetSetup = {}): Promise<Fleet> {
  const chathub = await startChatHub(persons, { login: LOGIN, password: PASSWORD });
  const redis = await startRedis();
  const encryptionKey = randomBytes(32).toString('base64');
  const started: FleetServer[] = [];
  const start = async (more: Partial<FleetOptions> = {}): Promise<FleetServer> => {
    const server = await startServer({
      apiUrl: chathub.url,
      login: LOGIN,
      password: PASSWORD,
      redisUrl: redis.url,
      client: KINDS[started.length % KINDS.length] ?? 'redis',
      encryptionKey,
      ...options,
      ...more,
    });
    started.push(server);
    return server;
  };
  const servers = await Promise.all(
    Array.from({ length: size }, (_, at) => start({ client: KINDS[at % KINDS.length] ?? 'redis' })),
  );
  return {
    chathub,
    redis,
    servers,
    turn: (n) => servers[n % size] as FleetServer,
    encryptionKey,
    start,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(started.map((server) => server.kill()));
      await redis[Symbol.asyncDispose]();
      await chathub[Symbol.asyncDispose]();
    },
  };
}
