import { randomBytes } from 'node:crypto';
import type { StoredToken, TokenFlight, TokenStore } from '@chathub/server';
import { type IoRedisClient, type NodeRedisClient, redisStore } from '@chathub/server/redis';
import { Cluster, Redis } from 'ioredis';
import { Cluster as Cluster5, default as Redis5 } from 'ioredis-5';
import { createClient, createClientPool, createCluster, RESP_TYPES } from 'redis';
import { createClient as createClient5, createCluster as createCluster5 } from 'redis-5';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../src/connect-client.ts';
import { type RedisCluster, startCluster } from '../src/start-cluster.ts';
import { type RedisServer, startRedis } from '../src/start-redis.ts';

const HOUR = 3_600_000;
const encryptionKey = randomBytes(32);

let redis: RedisServer;
let cluster: RedisCluster;
let connection: Connection;
let outages: string[];
let nextOperator = 1;

beforeAll(async () => {
  [redis, cluster] = await Promise.all([startRedis(), startCluster()]);
});
afterAll(async () => {
  await redis[Symbol.asyncDispose]();
  await cluster[Symbol.asyncDispose]();
});

interface Connectable {
  on(name: 'error', listener: (error: unknown) => void): unknown;
  connect(): Promise<unknown>;
  destroy(): void;
}

async function connected(client: NodeRedisClient & Connectable): Promise<Connection> {
  client.on('error', () => undefined);
  await client.connect();
  return { client, close: () => client.destroy() };
}

function disconnectable(client: IoRedisClient & { disconnect(): void }): Connection {
  return { client, close: () => client.disconnect() };
}

const rootNodes = () => cluster.nodes.map(({ url }) => ({ url }));
const startupNodes = () => cluster.nodes.map(({ port }) => ({ host: '127.0.0.1', port }));
const url = () => redis.url;

describe.each<[string, () => Connection | Promise<Connection>]>([
  ['redis', () => connected(createClient({ url: url() }))],
  [
    'redis, answering in bytes',
    () =>
      connected(
        createClient({
          url: url(),
          commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
        }),
      ),
  ],
  ['redis with RESP 2', () => connected(createClient({ url: url(), RESP: 2 }))],
  ['a pool of redis', () => connected(createClientPool({ url: url() }))],
  ['a cluster of redis', () => connected(createCluster({ rootNodes: rootNodes() }))],
  ['redis 5', () => connected(createClient5({ url: url() }))],
  ['a cluster of redis 5', () => connected(createCluster5({ rootNodes: rootNodes() }))],
  ['ioredis', () => disconnectable(new Redis(url()))],
  ['ioredis that connects late', () => disconnectable(new Redis(url(), { lazyConnect: true }))],
  ['ioredis with a prefix', () => disconnectable(new Redis(url(), { keyPrefix: 'app:' }))],
  ['a cluster of ioredis', () => disconnectable(new Cluster(startupNodes()))],
  ['ioredis 5', () => disconnectable(new Redis5(url()))],
  ['a cluster of ioredis 5', () => disconnectable(new Cluster5(startupNodes()))],
])('%s', (_name, connect) => {
  beforeEach(async () => {
    outages = [];
    connection = await connect();
  });
  afterEach(() => connection.close());

  const store = (): TokenStore =>
    redisStore(connection.client, {
      encryptionKey,
      on: { outage: ({ error }) => outages.push(error.message) },
    });
  const token = (name: string): StoredToken => ({
    token: name,
    issuedAt: Date.now(),
    expiresAt: Date.now() + HOUR,
  });
  const flight = (issue: TokenFlight['issue']): TokenFlight => ({ issue, isFresh: () => true });
  const land = (one: TokenStore, id: number, issue: TokenFlight['issue']) =>
    one.singleFlight?.(id, flight(issue));

  it('keeps, shares and drops tokens, in every slot', async () => {
    const [one, other] = [store(), store()];
    const ids = Array.from({ length: 20 }, () => nextOperator++);
    await Promise.all(ids.map((id) => one.set(id, token(`t${id}`))));
    for (const id of ids) {
      const kept = await other.get(id);
      expect(kept?.token).toBe(`t${id}`);
      expect(kept?.expiresAt).toBeLessThanOrEqual(Date.now() + HOUR);
      expect(kept?.expiresAt).toBeGreaterThan(Date.now() + HOUR - 30_000);
      await one.delete(id);
      expect(await other.get(id)).toBeUndefined();
    }
    expect(outages).toEqual([]);
  });

  it('issues once, also where Redis has lost its scripts', async () => {
    for (const node of [redis, ...cluster.nodes]) await node.command('SCRIPT', 'FLUSH');
    const id = nextOperator++;
    let calls = 0;
    const landed = await Promise.all(
      Array.from({ length: 5 }, () =>
        land(store(), id, async () => {
          calls += 1;
          return token('a');
        }),
      ),
    );
    expect(calls).toBe(1);
    expect(new Set(landed.map((one) => one?.token.token))).toEqual(new Set(['a']));
    expect(outages).toEqual([]);
  });

  it('shares a failure', async () => {
    const id = nextOperator++;
    const failing = async (): Promise<StoredToken> => {
      throw new TypeError('broken');
    };
    await expect(land(store(), id, failing)).rejects.toThrow(TypeError);
    await expect(land(store(), id, async () => token('a'))).rejects.toMatchObject({
      code: 'upstream-failed',
      retryAfter: 5,
    });
    await store().delete(id);
    expect((await land(store(), id, async () => token('a')))?.token.token).toBe('a');
    expect(outages).toEqual([]);
  });

  it('keeps nothing of what was forgotten on its way', async () => {
    const id = nextOperator++;
    const landed = await land(store(), id, async () => {
      await store().delete(id);
      return token('late');
    });
    expect(landed?.token.token).toBe('late');
    expect(await store().get(id)).toBeUndefined();
    expect(outages).toEqual([]);
  });
});

it('needs no more rights than the README says, and each key has an end', async () => {
  await redis.command('FLUSHALL');
  await redis.command(
    ...'ACL SETUSER least on >secret ~chathub:* +get +set +del +pttl +eval +evalsha +@connection'.split(
      ' ',
    ),
  );
  const { client, close } = await connected(
    createClient({ url: `redis://least:secret@127.0.0.1:${redis.port}` }),
  );
  outages = [];
  const one = redisStore(client, {
    encryptionKey,
    on: { outage: ({ error }) => outages.push(error.message) },
  });
  const token = { token: 'a', issuedAt: Date.now(), expiresAt: Date.now() + HOUR };
  const isFresh = (): boolean => false;
  await one.singleFlight?.(1, { issue: async () => token, isFresh });
  await one
    .singleFlight?.(2, { issue: () => Promise.reject(new Error('x')), isFresh })
    .catch(() => undefined);
  await one.set(3, token);
  await one.get(3);
  await one.delete(3);
  await one.singleFlight?.(4, {
    isFresh,
    issue: async () => {
      for (const key of Object.keys(await redis.dump())) {
        expect(Number(await redis.command('PTTL', key))).toBeGreaterThan(0);
      }
      return token;
    },
  });
  close();
  expect(outages).toEqual([]);
  expect(Object.keys(await redis.dump()).map((key) => key.split(':').at(-1))).toEqual(
    expect.arrayContaining(['token', 'failure']),
  );
});
