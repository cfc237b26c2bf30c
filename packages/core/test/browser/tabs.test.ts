import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TabsEnvironment, TokenSharingOptions } from '../../src/tabs.ts';
import { closeTabs, hub, openTab } from '../support/tab.ts';

afterEach(closeTabs);

let users = 0;

/** An endpoint that all tabs ask, and a user whom no other test has. */
function createService() {
  const user = `user-${Date.now()}-${users++}`;
  const requests: URL[] = [];
  let answer: (count: number) => Response | Promise<Response> = (count) =>
    new Response(JSON.stringify({ token: `token-${count}`, expiresIn: 1000 }));
  const fetch: TabsEnvironment['fetch'] = async (url, { signal }) => {
    requests.push(url);
    const given = answer(requests.length);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      Promise.resolve(given).then(resolve, reject);
    });
  };
  return {
    user,
    requests,
    answers(next: typeof answer) {
      answer = next;
    },
    open: (
      options: Partial<TokenSharingOptions> = {},
      environment: Partial<TabsEnvironment> = {},
    ) =>
      openTab({ user, tokenEndpoint: '/token', ...options } as TokenSharingOptions, {
        fetch,
        ...environment,
      }),
  };
}

/** For tabs that wait for each other on a busy machine, where all of them share a thread. */
const patient = { timeout: (ms: number) => AbortSignal.timeout(ms * 10) };

const settled = (promises: Promise<unknown>[]) =>
  Promise.allSettled(promises).then((results) =>
    results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason)),
  );

describe('one request', () => {
  test('for twenty tabs that open together', async () => {
    const { open, requests } = createService();
    const tabs = await Promise.all(Array.from({ length: 20 }, () => open({}, patient)));
    const tokens = await Promise.all(tabs.map((tab) => tab.ask()));
    expect(new Set(tokens)).toEqual(new Set(['token-1 1000']));
    expect(requests).toHaveLength(1);
  });

  test('for their renewal', async () => {
    const { open, requests } = createService();
    const tabs = await Promise.all(Array.from({ length: 5 }, () => open({}, patient)));
    await Promise.all(tabs.map((tab) => tab.ask()));
    const tokens = await Promise.all(tabs.map((tab) => tab.ask('refresh')));
    expect(new Set(tokens)).toEqual(new Set(['token-2 1000']));
    expect(requests).toHaveLength(2);
  });

  test('for the renewal of one tab, and those of the others later', async () => {
    const { open, requests } = createService();
    const [one, other] = await Promise.all([open({}, patient), open({}, patient)]);
    await Promise.all([one.ask(), other.ask()]);
    expect(await one.ask('refresh')).toBe('token-2 1000');
    expect(await other.ask('refresh')).toBe('token-2 1000');
    expect(requests).toHaveLength(2);
  });

  test('none for a tab that opens later: it gets what is left', async () => {
    const { open, requests } = createService();
    let now = Date.now();
    const environment = { ...patient, now: () => now };
    const first = await open({}, environment);
    await first.ask();
    now += 100_000;
    const later = await open({}, environment);
    expect(await later.ask()).toBe('token-1 900');
    expect(requests).toHaveLength(1);
  });

  test('but a new one when the token of the others is in its last quarter', async () => {
    const { open } = createService();
    let now = Date.now();
    const environment = { ...patient, now: () => now };
    const first = await open({}, environment);
    await first.ask();
    now += 800_000;
    const later = await open({}, environment);
    expect(await later.ask()).toBe('token-2 1000');
    expect(await first.ask('refresh')).toBe('token-2 1000');
  });

  test('that fails is the failure of all who wait', async () => {
    const { open, requests, answers } = createService();
    answers(async () => new Response('secret', { status: 503, headers: { 'retry-after': '7' } }));
    const tabs = await Promise.all(Array.from({ length: 4 }, () => open({}, patient)));
    const failures = await settled(tabs.map((tab) => tab.ask()));
    expect(requests).toHaveLength(1);
    const codes = failures.map(({ code, status }) => code ?? status);
    expect(codes.toSorted()).toEqual([503, 'token-server', 'token-server', 'token-server']);
    const shared = failures.find(({ code }) => code);
    expect(shared).toMatchObject({ retryAfter: 7000, retryable: true });
    expect(JSON.stringify(failures.map(({ message }) => message))).not.toContain('secret');
  });

  test('that failed is not the failure of who asks later', async () => {
    const { open, requests, answers } = createService();
    answers((count) =>
      count === 1
        ? new Response('', { status: 500 })
        : new Response(JSON.stringify({ token: 'new', expiresIn: 1000 })),
    );
    const [one, other] = await Promise.all([open(), open()]);
    await settled([one.ask()]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await other.ask()).toBe('new 1000');
    expect(requests).toHaveLength(2);
  });

  test('by a function of the app, for each organization', async () => {
    const { user } = createService();
    const fetchToken = vi.fn(async ({ organization }) => `of-${organization}`);
    const [one, other] = await Promise.all([
      openTab({ user, fetchToken }, patient),
      openTab({ user, fetchToken }, patient),
    ]);
    expect(await one.ask('initial', 'sales')).toBe('of-sales');
    expect(await other.ask('initial', 'sales')).toBe('of-sales');
    expect(await other.ask('initial', 'support')).toBe('of-support');
    expect(fetchToken).toHaveBeenCalledTimes(2);
  });
});

describe('a tab', () => {
  test('of another user gets nothing of it', async () => {
    const { open, requests } = createService();
    const [one, other] = [await open(), await open({ user: 'somebody-else' })];
    expect(await one.ask()).toBe('token-1 1000');
    expect(await other.ask()).toBe('token-2 1000');
    expect(requests).toHaveLength(2);
  });

  test('that dies while it asks holds nobody up', async () => {
    const { open, requests, answers } = createService();
    answers((count) =>
      count === 1
        ? new Promise<Response>(() => {})
        : new Response(JSON.stringify({ token: 'second', expiresIn: 1000 })),
    );
    const [dying, other] = await Promise.all([open(), open()]);
    dying.ask().catch(() => {});
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    const waiting = other.ask();
    dying.die();
    expect(await waiting).toBe('second 1000');
  });

  test('that hangs holds nobody up for long', async () => {
    const { open, requests, answers } = createService();
    answers((count) =>
      count === 1
        ? new Promise<Response>(() => {})
        : new Response(JSON.stringify({ token: 'second', expiresIn: 1000 })),
    );
    const timeout = (ms: number) => AbortSignal.timeout(ms / 50);
    const [hanging, other] = await Promise.all([open({}, { timeout }), open({}, { timeout })]);
    hanging.ask().catch(() => {});
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(await other.ask()).toBe('second 1000');
  });

  test('whose token was refused gets another one, and gives it to nobody', async () => {
    const { open, requests } = createService();
    const [one, other] = await Promise.all([open({}, patient), open({}, patient)]);
    await Promise.all([one.ask(), other.ask()]);
    expect(await one.ask('rejected')).toBe('token-2 1000');
    expect(requests.at(-1)?.search).toContain('reason=rejected');
    expect(await other.ask('rejected')).toBe('token-2 1000');
    expect(requests).toHaveLength(2);
  });

  test('in the back-forward cache hears nothing, and joins again', async () => {
    const { open, requests } = createService();
    const [one, other] = await Promise.all([open({}, patient), open({}, patient)]);
    await Promise.all([one.ask(), other.ask()]);
    other.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await one.ask('refresh');
    other.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await one.ask('refresh');
    await vi.waitFor(async () => expect(await other.ask('initial')).toBe('token-3 1000'));
    expect(requests).toHaveLength(3);
  });

  test.each([
    ['Web Locks', { locks: undefined }],
    ['BroadcastChannel', { BroadcastChannel: undefined }],
    ['storage', { storage: undefined }],
  ])('works without %s', async (_, environment) => {
    const { open } = createService();
    const tab = await open({}, environment as never);
    expect(await tab.ask()).toBe('token-1 1000');
    expect(await tab.ask('refresh')).toBe('token-2 1000');
    const own = hub();
    tab.sharing.attach(own);
    tab.sharing.signOut();
    expect(own.destroyed).toBe(1);
  });

  test('that was closed asks for itself', async () => {
    const { open, requests } = createService();
    const [one, other] = await Promise.all([open(), open()]);
    await one.ask();
    other.sharing.close();
    expect(await other.ask()).toBe('token-2 1000');
    expect(requests).toHaveLength(2);
  });
});

describe('a sign-out', () => {
  test('clears every tab of that user, and no other', async () => {
    const { open, requests } = createService();
    const onSignOut = vi.fn();
    const [one, other, stranger] = await Promise.all([
      open({ onSignOut }),
      open({ onSignOut }),
      open({ user: 'somebody-else', onSignOut }),
    ]);
    const hubs = [one, other, stranger].map((tab) => {
      const own = hub();
      tab.sharing.attach(own);
      return own;
    });
    await Promise.all([one.ask(), other.ask(), stranger.ask()]);
    one.sharing.signOut();
    await vi.waitFor(() => expect(hubs.map(({ destroyed }) => destroyed)).toEqual([1, 1, 0]));
    expect(onSignOut).toHaveBeenCalledTimes(2);
    const before = requests.length;
    const failures = await settled([one.ask(), other.ask('refresh')]);
    expect(failures.map(({ code }) => code)).toEqual(['token-unauthorized', 'token-unauthorized']);
    expect(requests).toHaveLength(before);
    expect(JSON.stringify({ ...localStorage })).not.toContain('token');
  });

  test('reaches a tab that was in the back-forward cache', async () => {
    const { open } = createService();
    const [one, other] = await Promise.all([open(), open()]);
    const own = hub();
    // It hears no event while it sleeps.
    other.window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
    const sleeping = hub();
    other.sharing.attach(sleeping);
    one.sharing.attach(own);
    await new Promise((resolve) => setTimeout(resolve, 2));
    localStorage.setItem(`chathub:unrelated`, `${Date.now()}`);
    one.sharing.signOut();
    other.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([own.destroyed, sleeping.destroyed]).toEqual([1, 1]);
  });

  test('ends a request that is under way', async () => {
    const { open, answers, requests } = createService();
    let arrive = (_: Response) => {};
    answers(
      () =>
        new Promise<Response>((resolve) => {
          arrive = resolve;
        }),
    );
    const tab = await open();
    const asked = settled([tab.ask()]);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    tab.sharing.signOut();
    arrive(new Response('late-token'));
    expect((await asked)[0].code).toBe('token-unauthorized');
  });

  test('before signing in again is forgotten', async () => {
    const { open, user } = createService();
    const tab = await open();
    tab.sharing.signOut();
    await new Promise((resolve) => setTimeout(resolve, 2));
    const again = await open();
    expect(await again.ask()).toBe('token-1 1000');
    expect(localStorage.getItem(`chathub:${user}`)).toBeTruthy();
  });

  test('may leave a hub out that was detached', async () => {
    const { open } = createService();
    const tab = await open();
    const own = hub();
    tab.sharing.attach(own)();
    tab.sharing.signOut();
    tab.sharing.signOut();
    expect(own.destroyed).toBe(0);
  });
});
