import type { Timeline } from './timeline.ts';
import type { TimelineEntry } from './timeline-entry.ts';

const limit = 40;

/**
 * Adds an entry to a timeline; the oldest of more than forty goes.
 *
 * @param at epoch milliseconds
 */
export function recordNote(
  timeline: Timeline,
  note: Pick<TimelineEntry, 'title' | 'detail' | 'tone'>,
  at: number,
): Timeline {
  return {
    ...timeline,
    entries: [{ ...note, id: timeline.nextId, at }, ...timeline.entries].slice(0, limit),
    nextId: timeline.nextId + 1,
  };
}
