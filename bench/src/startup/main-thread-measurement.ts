import type { Framework, Variant } from '../../apps/apps.ts';

/** What one visit in Chromium took of the page's main thread. */
export interface MainThreadMeasurement {
  readonly framework: Framework;
  readonly variant: Variant;
  readonly round: number;
  /** How many times slower the processor was made. */
  readonly slowdown: number;
  /** All tasks, in milliseconds. */
  readonly tasks: number;
  /** Of these, JavaScript. */
  readonly scripts: number;
  /** Tasks over 50 ms (W3C Long Tasks), in milliseconds. */
  readonly longTasks: readonly number[];
  /** Sum of the scores (W3C Layout Instability). */
  readonly layoutShift: number;
}
