import { createClient } from 'redis';
import { median } from '../median.ts';
import { checkRound } from '../server/check-round.ts';
import { createPlace } from '../server/endpoint/create-place.ts';
import type { SharedStore } from '../server/endpoint/setup.ts';
import { startEndpoint } from '../server/endpoint/start-endpoint.ts';
import type { Round, RoundResult } from '../server/load/round.ts';
import { startChild } from '../server/start-child.ts';
import { type Services, startServices } from '../server/start-services.ts';
import { warmUp } from '../server/warm-up.ts';

const ROUNDS = 7;
const OPERATORS = 20_000;
/** Each another operator: for the same one, requests of one moment would share what they ask of the store. */
const CONNECTIONS = 20;

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

async function measureCpu(
  { chatHub }: Services,
  redisUrl?: string,
  redisCpuTime?: () => Promise<number>,
) {
  const endpoint = await startEndpoint({
    framework: 'node:http',
    variant: 'kit',
    processes: 1,
    chatHub,
    redisUrl,
  });
  const load = startChild(new URL('../server/load/serve-load.ts', import.meta.url));
  await warmUp('kit', endpoint.urls, CONNECTIONS);
  const round: Round = {
    urls: endpoint.urls,
    traffic: 'warm',
    connections: CONNECTIONS,
    duration: 2,
    firstOperator: 1,
  };
  const cpu: number[] = [];
  const redisCpu: number[] = [];
  for (let at = -1; at < ROUNDS; at++) {
    const [before, redisBefore] = [await endpoint.cpu(), await redisCpuTime?.()];
    const result = await load.ask<RoundResult>(round);
    const [after, redisAfter] = [await endpoint.cpu(), await redisCpuTime?.()];
    checkRound('kit', round, result, false);
    // The first one has the code compiled.
    if (at < 0) continue;
    cpu.push((after - before) / result.answers);
    redisCpu.push(((redisAfter ?? 0) - (redisBefore ?? 0)) / result.answers);
  }
  load.stop();
  endpoint.stop();
  return { cpu: median(cpu), redisCpu: median(redisCpu) };
}

async function fill(store?: SharedStore): Promise<number> {
  const args = [`${OPERATORS}`, ...(store ? [JSON.stringify(store)] : [])];
  const child = startChild(new URL('./fill.ts', import.meta.url), args);
  const bytes = await child.ask<number>();
  child.stop();
  return bytes / OPERATORS;
}

/** Measures what the tables of `apps/docs/server/scale.md` are computed from. */
export async function measureScale(): Promise<Costs> {
  await using services = await startServices(0);
  const client = createClient({ url: services.redisUrl });
  await client.connect();
  const info = async (section: string, ...names: string[]) => {
    const text = await client.info(section);
    return names.reduce((sum, name) => sum + Number(text.match(`${name}:([\\d.]+)`)?.[1]), 0);
  };
  const memory = await measureCpu(services);
  const shared = await measureCpu(
    services,
    services.redisUrl,
    async () => (await info('cpu', 'used_cpu_user', 'used_cpu_sys')) * 1e6,
  );
  const processBytes = await fill();
  await client.flushAll();
  const empty = await info('memory', 'used_memory');
  await fill(createPlace(services.redisUrl, 'fill'));
  const redisBytes = ((await info('memory', 'used_memory')) - empty) / OPERATORS;
  client.destroy();
  return {
    memoryCpu: memory.cpu,
    redisStoreCpu: shared.cpu,
    redisCpu: shared.redisCpu,
    processBytes,
    redisBytes,
  };
}
