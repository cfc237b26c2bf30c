import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChatHubError, createChatHub } from '../../src/index.ts';

/** Anything that the library would take from its surroundings, none of which a server must see. */
function untouchable() {
  const used: string[] = [];
  const never =
    (name: string) =>
    (...args: unknown[]): never => {
      used.push(`${name}(${args.length})`);
      throw new Error(`${name} was used`);
    };
  return { used, never };
}

describe('on a server', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('there is no page here, so this is one', () => {
    expect(globalThis).not.toHaveProperty('document');
    expect(globalThis).not.toHaveProperty('window');
  });

  test('mount does nothing, and its release neither', async () => {
    const { used, never } = untouchable();
    const chathub = createChatHub(
      { fetchToken: never('fetchToken'), validateToken: never('validateToken') },
      { fetch: never('fetch'), setTimeout: never('setTimeout') },
    );
    const listener = vi.fn();
    chathub.subscribe(listener);
    const before = chathub.getState();
    const release = chathub.mount();
    await vi.advanceTimersByTimeAsync(3_600_000);
    release();
    release();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(chathub.getState()).toBe(before);
    expect(before).toEqual({ status: 'idle', error: null, expiresAt: null, retryAt: null });
    expect(listener).not.toHaveBeenCalled();
    expect(used).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('nothing of it asks the network or waits', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked'));
    const chathub = createChatHub({ tokenEndpoint: '/token', organization: 'a' });
    chathub.mount();
    chathub.update({ organization: 'b' });
    chathub.retry();
    await expect(chathub.refresh()).rejects.toBeInstanceOf(ChatHubError);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(chathub.getState().status).toBe('idle');
    expect(fetch).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    fetch.mockRestore();
  });

  test('a frame needs no container where nothing is shown', () => {
    const chathub = createChatHub({ token: 'abc', isolation: 'frame' });
    expect(() => chathub.mount()()).not.toThrow();
  });

  test('destroy works, and tells who waits', async () => {
    const chathub = createChatHub({ token: 'abc' });
    const waiting = chathub.whenReady().catch((error) => error);
    chathub.destroy();
    chathub.destroy();
    expect(chathub.getState().status).toBe('destroyed');
    expect(await waiting).toMatchObject({ code: 'superseded' });
  });

  test("works where a server puts an imitated page's Event in the global's place", () => {
    // As Angular's does: Node's own EventTarget refuses it.
    vi.stubGlobal('Event', class {});
    const chathub = createChatHub({ token: 'abc' });
    const listener = vi.fn();
    chathub.subscribe(listener);
    chathub.destroy();
    vi.unstubAllGlobals();
    expect(chathub.getState().status).toBe('destroyed');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('keeps nothing outside of what it returns', () => {
    const globals = Reflect.ownKeys(globalThis);
    const first = createChatHub({ token: 'abc', organization: 'a' });
    first.mount();
    first.destroy();
    const second = createChatHub({ token: 'abc', organization: 'a' });
    expect(second.getState().status).toBe('idle');
    expect(Reflect.ownKeys(globalThis)).toEqual(globals);
  });

  test('bad options are refused here as well', () => {
    expect(() => createChatHub({ token: 'abc', isolation: 'shadow' as 'frame' })).toThrow(
      expect.objectContaining({ code: 'bad-options' }),
    );
  });
});
