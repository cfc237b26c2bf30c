import { median } from '../median.ts';
import { startChild } from './child.ts';
import { HEADERS } from './headers.ts';
import type { Round, RoundResult } from './load.ts';

/** What is compared, and how. */
export interface Comparison {
  readonly suite: string;
  /** The first is what the others are measured by. */
  readonly variants: readonly string[];
  readonly target: string;
  readonly connections: number;
  readonly rounds: number;
}

/** Medians over all rounds. */
export interface Measured {
  readonly variant: string;
  readonly requestsPerSecond: number;
  /** Microseconds of the server's process per request. */
  readonly cpu: number;
  /** Requests per second as a multiple of the first variant's, each round by the round beside it. */
  readonly throughputRatio: number;
  /** The first variant's CPU time as a multiple of this one's: what the throughput ratio is on a machine of one's own. */
  readonly cpuRatio: number;
}

/**
 * Serves each variant from a process of its own and loads them in turn, a second each, so that whatever else the machine
 * does disturbs all of them alike. The first round warms them up and does not count.
 */
export async function compare(comparison: Comparison): Promise<Measured[]> {
  const { suite, variants, target, connections, rounds } = comparison;
  const load = startChild('./load.ts');
  const subjects = await Promise.all(
    variants.map(async (variant) => {
      const server = startChild('./serve.ts', [suite, variant]);
      const url = `http://127.0.0.1:${await server.ask<number>()}${target}`;
      const answer = (await (await fetch(url, { headers: HEADERS })).json()) as { token?: string };
      if (!answer.token) throw new Error(`${suite}, ${variant}: no token, so nothing to measure`);
      return { variant, server, url, rates: [] as number[], cpu: [] as number[] };
    }),
  );
  for (let round = -1; round < rounds; round++) {
    for (const { server, url, rates, cpu } of subjects) {
      const before = await server.ask<number>('cpu');
      const options: Round = { url, connections, duration: 1 };
      const { requests, seconds } = await load.ask<RoundResult>(options);
      const after = await server.ask<number>('cpu');
      if (round < 0) continue;
      rates.push(requests / seconds);
      cpu.push((after - before) / requests);
    }
  }
  for (const child of [load, ...subjects.map(({ server }) => server)]) child.stop();
  const [first] = subjects;
  return subjects.map(({ variant, rates, cpu }) => ({
    variant,
    requestsPerSecond: median(rates),
    cpu: median(cpu),
    throughputRatio: median(rates.map((rate, round) => rate / (first?.rates[round] ?? Number.NaN))),
    cpuRatio: median(cpu.map((time, round) => (first?.cpu[round] ?? Number.NaN) / time)),
  }));
}
