import { expect, test, vi } from 'vitest';
import { shareTokens } from '../../src/tabs.ts';

test('on a server every request asks for itself, and nothing is shared', async () => {
  const request = vi.spyOn(navigator.locks, 'request');
  const channel = vi.spyOn(globalThis, 'BroadcastChannel');
  const fetchToken = vi.fn(async () => 'abc');
  const { signal } = new AbortController();
  for (let count = 1; count <= 2; count++) {
    const sharing = shareTokens({ user: 'one', fetchToken });
    expect(await sharing.fetchToken({ reason: 'initial', signal })).toEqual({ token: 'abc' });
    expect(fetchToken).toHaveBeenCalledTimes(count);
  }
  expect(request).not.toHaveBeenCalled();
  expect(channel).not.toHaveBeenCalled();
});

test('a failure is the one of its source', async () => {
  const failure = new Response(null, { status: 403 });
  const sharing = shareTokens({
    user: 'one',
    async fetchToken() {
      throw failure;
    },
  });
  const { signal } = new AbortController();
  await expect(sharing.fetchToken({ reason: 'initial', signal })).rejects.toBe(failure);
});
