import type { Latency } from './load/round.ts';

/** What came out for one subject of a comparison: medians over all rounds that count. */
export interface Measured {
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Microseconds of CPU of the endpoint's processes per request. */
  readonly cpu: number;
  /** Requests per second as a multiple of the first subject's, each round by the round beside it. */
  readonly throughputRatio: number;
  /** The first one's CPU time as a multiple of this one's: what the throughput ratio is on a machine of one's own. */
  readonly cpuRatio: number;
  /** `max` is that of the slowest round. */
  readonly latency: Latency;
  /** Milliseconds from the first request of a round to the last answer. */
  readonly roundTime: number;
  /** Requests that were answered, in all rounds and before. */
  readonly answers: number;
  /** How often ChatHub was asked for them. */
  readonly calls: number;
}
