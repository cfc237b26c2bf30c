import type { Check } from './check.ts';

/** What {@link diagnose} found out: plain data without a secret, safe to log, to show and to send. */
export interface Diagnosis {
  /** When it was asked for, epoch milliseconds. */
  readonly at: number;
  readonly checks: readonly Check[];
  /** How many there are of each result. */
  readonly summary: Readonly<Record<Check['result'], number>>;
}
