import type { MeasuredCycles } from './measured-cycles.ts';
import type { Subject } from './subject.ts';

/** One app after all its cycles. */
export interface MeasuredApp extends Subject {
  /** Mounted and unmounted at once. */
  readonly flicker: MeasuredCycles;
  /** Unmounted when the panel was there. */
  readonly visits: MeasuredCycles;
}
