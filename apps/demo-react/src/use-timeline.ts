import {
  emptyTimeline,
  type ObservedState,
  recordNote,
  recordState,
  type Timeline,
  type TimelineEntry,
} from '@chathub-demo/kit';
import { useCallback, useEffect, useState } from 'react';

type Note = Pick<TimelineEntry, 'title' | 'detail' | 'tone'>;

/** Keeps what happened: every change of the state, and the notes of the page itself. */
export function useTimeline(state: ObservedState): readonly [Timeline, (note: Note) => void] {
  const [timeline, setTimeline] = useState(emptyTimeline);
  const { status, error, expiresAt, retryAt } = state;

  useEffect(() => {
    const at = Date.now();
    setTimeline((current) => recordState(current, { status, error, expiresAt, retryAt }, at));
  }, [status, error, expiresAt, retryAt]);

  const note = useCallback((entry: Note) => {
    const at = Date.now();
    setTimeline((current) => recordNote(current, entry, at));
  }, []);

  return [timeline, note];
}
