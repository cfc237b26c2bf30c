import { describe, expect, it } from 'vitest';
import { emptyTimeline } from '../src/empty-timeline.ts';
import type { ObservedState } from '../src/observed-state.ts';
import { recordState } from '../src/record-state.ts';

const state = (changes: Partial<ObservedState>): ObservedState => ({
  status: 'idle',
  error: null,
  expiresAt: null,
  retryAt: null,
  ...changes,
});
const trouble = { code: 'token-server', message: 'It failed.', hint: 'Look at the server.' };

describe('recordState', () => {
  it('puts the newest first and numbers every entry once', () => {
    let timeline = recordState(emptyTimeline, state({ status: 'authorizing' }), 1_000);
    timeline = recordState(timeline, state({ status: 'loading', expiresAt: 121_000 }), 2_000);
    expect(timeline.entries.map(({ title }) => title)).toEqual([
      'Loading',
      'Token received',
      'Authorizing',
    ]);
    expect(new Set(timeline.entries.map(({ id }) => id)).size).toBe(3);
    expect(timeline.lifetime).toBe(119_000);
  });

  it('calls a second token a renewal', () => {
    let timeline = recordState(emptyTimeline, state({ status: 'ready', expiresAt: 60_000 }), 0);
    timeline = recordState(timeline, state({ status: 'ready', expiresAt: 90_000 }), 30_000);
    expect(timeline.entries[0]).toMatchObject({ title: 'Token renewed', at: 30_000, tone: 'good' });
  });

  it('tells an error by its code and hint, as a warning while the panel lives', () => {
    let timeline = recordState(emptyTimeline, state({ status: 'ready' }), 0);
    timeline = recordState(timeline, state({ status: 'ready', error: trouble }), 1);
    expect(timeline.entries[0]).toMatchObject({
      title: 'token-server',
      detail: 'Look at the server.',
      tone: 'warning',
    });
    timeline = recordState(timeline, state({ status: 'ready' }), 2);
    expect(timeline.entries[0]).toMatchObject({ title: 'Recovered', tone: 'good' });
  });

  it('gives the same timeline back when nothing changed', () => {
    const first = recordState(emptyTimeline, state({ status: 'ready', error: trouble }), 0);
    expect(recordState(first, state({ status: 'ready', error: trouble }), 5)).toBe(first);
  });

  it('tells the same trouble once, however many attempts fail', () => {
    const failed = (retryAt: number) =>
      state({ status: 'unavailable', error: { ...trouble }, retryAt });
    const first = recordState(emptyTimeline, failed(1_000), 0);
    const second = recordState(first, failed(3_000), 1_000);
    expect(second.entries).toEqual(first.entries);
    expect(second.observed?.retryAt).toBe(3_000);
  });

  it('does not tell that it begins idle', () => {
    const begun = recordState(emptyTimeline, state({}), 0);
    expect(begun.entries).toEqual([]);
    const left = recordState(recordState(begun, state({ status: 'ready' }), 1), state({}), 2);
    expect(left.entries[0]?.title).toBe('Idle');
  });

  it('keeps the newest forty', () => {
    let timeline = emptyTimeline;
    for (let turn = 0; turn < 60; turn++) {
      timeline = recordState(timeline, state({ status: turn % 2 ? 'ready' : 'loading' }), turn);
    }
    expect(timeline.entries).toHaveLength(40);
    expect(timeline.entries[0]?.at).toBe(59);
  });
});
