import { describe, expect, test } from 'vitest';
import { type ChatHub, ChatHubError, type ChatHubState } from '../../src/index.ts';
import { observeChatHub } from '../../src/observe.ts';

const IDLE: ChatHubState = { status: 'idle', error: null, expiresAt: null, retryAt: null };

/** The part of a ChatHub that is observed, in the hands of the test. */
function setUp(first: Partial<ChatHubState> = {}) {
  let state: ChatHubState = { ...IDLE, ...first };
  const listeners = new Set<() => void>();
  const chathub = {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as ChatHub;
  const events: string[] = [];
  const observer = {
    onStatus: (status: string) => events.push(status),
    onReady: () => events.push('READY'),
    onError: (error: ChatHubError) => events.push(`ERROR ${error.code}`),
  };
  const change = (changes: Partial<ChatHubState>) => {
    state = { ...state, ...changes };
    for (const listener of [...listeners]) listener();
  };
  return { chathub, observer, events, change, listeners };
}

const server = new ChatHubError('token-server');

describe('observeChatHub', () => {
  test('begins with the state of now', () => {
    const { chathub, observer, events } = setUp();
    observeChatHub(chathub, observer);
    expect(events).toEqual(['idle']);
  });

  test('begins with a panel that is live, or in trouble', () => {
    const live = setUp({ status: 'ready' });
    observeChatHub(live.chathub, live.observer);
    expect(live.events).toEqual(['ready', 'READY']);
    const dead = setUp({ status: 'unavailable', error: server });
    observeChatHub(dead.chathub, dead.observer);
    expect(dead.events).toEqual(['unavailable', 'ERROR token-server']);
  });

  test('tells each change once', () => {
    const { chathub, observer, events, change } = setUp();
    observeChatHub(chathub, observer);
    change({ status: 'authorizing' });
    change({ expiresAt: 5 });
    change({ status: 'loading' });
    change({ status: 'ready' });
    change({ expiresAt: 9 });
    expect(events).toEqual(['idle', 'authorizing', 'loading', 'ready', 'READY']);
  });

  test('is ready each time it becomes so', () => {
    const { chathub, observer, events, change } = setUp({ status: 'ready' });
    observeChatHub(chathub, observer);
    change({ status: 'unavailable', error: server });
    change({ status: 'ready', error: null });
    expect(events.filter((event) => event === 'READY')).toHaveLength(2);
  });

  test('tells background trouble, and each new error once', () => {
    const { chathub, observer, events, change } = setUp({ status: 'ready' });
    observeChatHub(chathub, observer);
    events.length = 0;
    change({ error: server });
    change({ retryAt: 3 });
    change({ error: new ChatHubError('token-server') });
    change({ error: null });
    change({ error: server });
    expect(events).toEqual(['ERROR token-server', 'ERROR token-server', 'ERROR token-server']);
  });

  test('an observer may ask for one thing only', () => {
    const { chathub, change, events } = setUp();
    observeChatHub(chathub, { onReady: () => events.push('READY'), onError: undefined });
    change({ status: 'unavailable', error: server });
    change({ status: 'ready', error: null });
    expect(events).toEqual(['READY']);
  });

  test('a change made by an observer is told in full', () => {
    const { chathub, change, events } = setUp();
    observeChatHub(chathub, {
      onStatus(status) {
        events.push(status);
        if (status === 'unavailable') change({ status: 'authorizing', error: null });
      },
      onError: (error) => events.push(`ERROR ${error.code}`),
    });
    change({ status: 'unavailable', error: server });
    expect(events.slice(0, 3)).toEqual(['idle', 'unavailable', 'authorizing']);
    expect(events.filter((event) => event === 'unavailable')).toHaveLength(1);
  });

  test('hands on each state, before what it means', () => {
    const { chathub, observer, events, change } = setUp();
    const states: ChatHubState[] = [];
    const onState = (state: ChatHubState) => {
      states.push(state);
      events.push('STATE');
    };
    observeChatHub(chathub, { ...observer, onState });
    expect(states).toEqual([IDLE]);
    change({ expiresAt: 5 });
    change({ status: 'ready', error: server });
    expect(states.at(-1)).toBe(chathub.getState());
    expect(events.slice(2)).toEqual(['STATE', 'ready', 'STATE', 'READY', 'ERROR token-server']);
  });

  test('ends', () => {
    const { chathub, observer, events, change, listeners } = setUp();
    const stop = observeChatHub(chathub, observer);
    stop();
    stop();
    change({ status: 'ready' });
    expect(events).toEqual(['idle']);
    expect(listeners.size).toBe(0);
  });
});
