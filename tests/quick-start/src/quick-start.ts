import type { Step } from './step.ts';

/** What a text tells its reader to do, from an empty folder to a panel. */
export interface QuickStart {
  readonly steps: readonly Step[];
  /** What it says to open in the end. */
  readonly address: string;
}
