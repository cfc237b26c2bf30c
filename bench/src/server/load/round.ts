/**
 * Who asks. `warm`: every connection is an operator, who is known, and asks for as long as the round lasts. `cold`:
 * every connection asks five times, each time for an operator who is new. `herd`: every connection asks once, all for the
 * same operator, who is new.
 */
export type Traffic = 'warm' | 'cold' | 'herd';

/** Requests of each connection of a `cold` round. */
export const COLD_REQUESTS = 5;

/** One round of requests. */
export interface Round {
  /** The connections are shared out among them. */
  readonly urls: readonly string[];
  readonly traffic: Traffic;
  /** A multiple of the number of URLs. */
  readonly connections: number;
  /** Seconds, for `warm` only. */
  readonly duration: number;
  /** Who asks; where several do, those that follow by number as well. */
  readonly firstOperator: number;
}

/** What came of a round. */
export interface RoundResult {
  /** Answers of 2xx. */
  readonly answers: number;
  /** Requests, with those that had no answer yet when the round was over. */
  readonly sent: number;
  /** Answers by their status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Connections that failed, and requests without an answer in time. */
  readonly errors: number;
  /** Answers without a token that parses. */
  readonly withoutToken: number;
  /** How many operators the tokens belong to. */
  readonly operators: number;
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Milliseconds from a request to its answer. */
  readonly latency: Latency;
}

/** Milliseconds from a request to its answer. */
export interface Latency {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}
