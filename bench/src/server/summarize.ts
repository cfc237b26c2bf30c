import { median } from '../median.ts';
import type { Measured } from './measured.ts';
import type { Run } from './run.ts';

/** The medians of a run, and of its rounds as multiples of the rounds beside them. */
export function summarize(run: Run, first: Run, calls: number): Measured {
  const own = perRound(run);
  const firsts = perRound(first);
  const latency = (key: 'p50' | 'p90' | 'p99') =>
    median(run.results.slice(1).map((result) => result.latency[key]));
  return {
    name: run.subject.name,
    requestsPerSecond: median(own.rates),
    cpu: median(own.cpu),
    throughputRatio: median(own.rates.map((rate, at) => rate / (firsts.rates[at] ?? Number.NaN))),
    cpuRatio: median(own.cpu.map((time, at) => (firsts.cpu[at] ?? Number.NaN) / time)),
    latency: {
      p50: latency('p50'),
      p90: latency('p90'),
      p99: latency('p99'),
      max: Math.max(...run.results.slice(1).map((result) => result.latency.max)),
    },
    roundTime: median(run.results.slice(1).map(({ seconds }) => seconds * 1000)),
    answers: run.results.reduce((sum, { answers }) => sum + answers, run.warmUpRequests),
    calls,
  };
}

const perRound = ({ results, cpu }: Run) => ({
  rates: results.map(({ answers, seconds }) => answers / seconds).slice(1),
  cpu: cpu.map((time, at) => time / (results[at]?.answers ?? Number.NaN)).slice(1),
});
