import { useChatHub } from '@chathub/vue';
import {
  emptyTimeline,
  recordNote,
  recordState,
  type Timeline,
  type TimelineEntry,
} from '@chathub-demo/kit';
import { type ShallowRef, shallowRef, watch } from 'vue';

/** The timeline, and how to add a note to it. */
export interface TimelineKeeper {
  timeline: Readonly<ShallowRef<Timeline>>;
  note(entry: Pick<TimelineEntry, 'title' | 'detail' | 'tone'>): void;
}

/** Keeps what happened: every change of the state, and the notes of the page itself. */
export function useTimeline(): TimelineKeeper {
  const { status, error, expiresAt, retryAt } = useChatHub();
  const timeline = shallowRef(emptyTimeline);

  watch(
    [status, error, expiresAt, retryAt],
    ([status, error, expiresAt, retryAt]) => {
      const state = { status, error, expiresAt, retryAt };
      timeline.value = recordState(timeline.value, state, Date.now());
    },
    { immediate: true },
  );

  return {
    timeline,
    note(entry) {
      timeline.value = recordNote(timeline.value, entry, Date.now());
    },
  };
}
