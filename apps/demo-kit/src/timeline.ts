import type { ObservedState } from './observed-state.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** What happened so far: an immutable value, for a reducer, a store or a signal. */
export interface Timeline {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
  /** The state that was recorded last. */
  readonly observed: ObservedState | null;
  /** How long the token lived when it arrived, in milliseconds; null while there is none. */
  readonly lifetime: number | null;
  readonly nextId: number;
}
