import { describeStatus } from './describe-status.ts';
import { formatDuration } from './format-duration.ts';
import type { ObservedState } from './observed-state.ts';
import { recordNote } from './record-note.ts';
import type { Timeline } from './timeline.ts';

/**
 * Records what changed since the last recorded state: the status, a token, an error and its hint.
 * A state that changes nothing gives the same timeline back; to begin idle is not an event.
 *
 * @param at epoch milliseconds
 * @example
 * timeline = recordState(timeline, chathub.getState(), Date.now());
 */
export function recordState(timeline: Timeline, state: ObservedState, at: number): Timeline {
  const before = timeline.observed;
  const statusChanged = before?.status !== state.status;
  const tokenChanged = before?.expiresAt !== state.expiresAt;
  // Every failed attempt makes an error of its own; the same trouble is told once.
  const errorChanged = before?.error?.code !== state.error?.code;
  if (!statusChanged && !tokenChanged && !errorChanged && before?.retryAt === state.retryAt) {
    return timeline;
  }

  let next: Timeline = { ...timeline, observed: state };
  if (before === null && state.status === 'idle') return next;
  if (tokenChanged) {
    next = { ...next, lifetime: state.expiresAt === null ? null : state.expiresAt - at };
    if (state.expiresAt !== null) {
      const renewed = before !== null && before.expiresAt !== null;
      next = recordNote(
        next,
        {
          title: renewed ? 'Token renewed' : 'Token received',
          detail: `Valid for ${formatDuration(state.expiresAt - at)}.`,
          tone: 'good',
        },
        at,
      );
    }
  }
  if (errorChanged && state.error) {
    next = recordNote(
      next,
      {
        title: state.error.code,
        detail: state.error.hint,
        tone: state.status === 'ready' ? 'warning' : 'bad',
      },
      at,
    );
  }
  if (statusChanged) {
    const { label, detail, tone } = describeStatus(state);
    next = recordNote(next, { title: label, detail, tone }, at);
  } else if (errorChanged && !state.error) {
    next = recordNote(
      next,
      { title: 'Recovered', detail: 'The trouble is over.', tone: 'good' },
      at,
    );
  }
  return next;
}
