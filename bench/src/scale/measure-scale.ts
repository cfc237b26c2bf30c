import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { createClient } from 'redis';
import { median } from '../median.ts';
import { startRedis } from './start-redis.ts';

const ROUNDS = 7;
const OPERATORS = 20_000;

/** What one request and one operator cost. */
export interface Costs {
  /** Microseconds of a server's CPU per request, with the tokens in its memory. */
  readonly memoryCpu: number;
  /** The same with the tokens in Redis. */
  readonly redisStoreCpu: number;
  /** Microseconds of Redis' own CPU per request. */
  readonly redisCpu: number;
  /** Bytes per operator in the memory of a process. */
  readonly processBytes: number;
  /** Bytes per operator in Redis. */
  readonly redisBytes: number;
}

async function ask(child: ChildProcess, message?: string): Promise<number> {
  const answer = once(child, 'message');
  if (message) child.send(message);
  const [value] = await answer;
  return value as number;
}

const run = (module: string, args: string[], execArgv: string[] = []) =>
  fork(new URL(module, import.meta.url), args, { execArgv });

async function measureCpu(redisUrl?: string, redisCpuTime?: () => Promise<number>) {
  const server = run('./serve.ts', redisUrl ? [redisUrl] : []);
  const url = `http://127.0.0.1:${await ask(server)}/api/chathub/token`;
  const cpu: number[] = [];
  const redisCpu: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const [before, redisBefore] = [await ask(server, 'cpu'), await redisCpuTime?.()];
    let operators = 0;
    const result = await autocannon({
      url,
      connections: 20,
      duration: 2,
      // Each another operator: for the same one, requests of one moment would share what they ask of the store.
      setupClient(client) {
        client.setHeaders({ cookie: `session=${++operators}`, 'sec-fetch-site': 'same-origin' });
      },
    });
    const [after, redisAfter] = [await ask(server, 'cpu'), await redisCpuTime?.()];
    if (result.non2xx || result.errors) throw new Error('Not every request got a token.');
    // The first one has the code compiled.
    if (round < 0) continue;
    cpu.push((after - before) / result['2xx']);
    redisCpu.push(((redisAfter ?? 0) - (redisBefore ?? 0)) / result['2xx']);
  }
  server.kill();
  return { cpu: median(cpu), redisCpu: median(redisCpu) };
}

async function fill(redisUrl?: string): Promise<number> {
  const child = run(
    './fill.ts',
    [`${OPERATORS}`, ...(redisUrl ? [redisUrl] : [])],
    ['--expose-gc'],
  );
  const bytes = await ask(child);
  child.kill();
  return bytes / OPERATORS;
}

/** Measures what the tables of `docs/scale.md` are computed from. */
export async function measureScale(): Promise<Costs> {
  const redis = await startRedis();
  const client = createClient({ url: redis.url });
  await client.connect();
  const info = async (section: string, ...names: string[]) => {
    const text = await client.info(section);
    return names.reduce((sum, name) => sum + Number(text.match(`${name}:([\\d.]+)`)?.[1]), 0);
  };
  const memory = await measureCpu();
  const shared = await measureCpu(
    redis.url,
    async () => (await info('cpu', 'used_cpu_user', 'used_cpu_sys')) * 1e6,
  );
  const processBytes = await fill();
  await client.flushAll();
  const empty = await info('memory', 'used_memory');
  await fill(redis.url);
  const redisBytes = ((await info('memory', 'used_memory')) - empty) / OPERATORS;
  client.destroy();
  redis.stop();
  return {
    memoryCpu: memory.cpu,
    redisStoreCpu: shared.cpu,
    redisCpu: shared.redisCpu,
    processBytes,
    redisBytes,
  };
}
