import {
  emptyTimeline,
  type ObservedState,
  recordNote,
  recordState,
  type Timeline,
  type TimelineEntry,
} from '@chathub-demo/kit';
import { untrack } from 'svelte';

export type Note = Pick<TimelineEntry, 'title' | 'detail' | 'tone'>;

/** What {@link createTimeline} returns: reactive where it is read. */
export type LiveTimeline = Pick<Timeline, 'entries' | 'lifetime'> & { note(entry: Note): void };

/** Keeps what happened: every change of the state, and the notes of the page itself. */
export function createTimeline(state: ObservedState): LiveTimeline {
  let timeline = $state.raw(emptyTimeline);

  $effect.pre(() => {
    const { status, error, expiresAt, retryAt } = state;
    timeline = recordState(
      untrack(() => timeline),
      { status, error, expiresAt, retryAt },
      Date.now(),
    );
  });

  return {
    get entries() {
      return timeline.entries;
    },
    get lifetime() {
      return timeline.lifetime;
    },
    note(entry) {
      timeline = recordNote(timeline, entry, Date.now());
    },
  };
}
