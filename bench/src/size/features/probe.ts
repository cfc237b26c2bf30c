import type { Browser } from 'playwright-core';
import type { Verdict } from './verdict.ts';

/** A question that is decided by running a library. */
export interface Probe<Subject> {
  /** The question, as the table says it. */
  readonly feature: string;
  run(browser: Browser, subject: Subject): Promise<Verdict>;
}
