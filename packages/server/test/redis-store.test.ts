import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { ChatHubServerError, type StoredToken, type TokenFlight } from '../src/index.ts';
import { type RedisStoreHooks, type RedisStoreOptions, redisStore } from '../src/redis/index.ts';
import type { TokenStore } from '../src/service/token-store.ts';
import { failureOf } from './support/failure-of.ts';
import { type FakeRedis, fakeRedis } from './support/fake-redis.ts';
import { type ManualClock, manualClock } from './support/manual-clock.ts';
import { type ManualSleep, manualSleep } from './support/manual-sleep.ts';

const KEY = '/L0wrUKbpFj0d6rQZ3lXnT0ZXrOIT+J6ft8TYYEcUZ0=';
const HOUR = 3_600_000;

let clock: ManualClock;
let timer: ManualSleep;
let redis: FakeRedis;
let events: string[];
let errors: ChatHubServerError[];

beforeEach(() => {
  clock = manualClock();
  timer = manualSleep(clock);
  redis = fakeRedis(clock.now);
  events = [];
  errors = [];
});

const on: RedisStoreHooks = {
  outage: ({ error }) => {
    events.push('outage');
    errors.push(error);
  },
  recovery: ({ duration }) => events.push(`recovery after ${duration}`),
  unreadable: ({ operatorId }) => events.push(`unreadable ${operatorId}`),
};

/** A store as one process of the fleet has it. */
function processStore(options: Partial<RedisStoreOptions> = {}): TokenStore {
  return redisStore(redis, {
    encryptionKey: KEY,
    now: clock.now,
    sleep: timer.sleep,
    random: () => 0.5,
    on,
    ...options,
  });
}

function token(name: string, lifetime = HOUR): StoredToken {
  return { token: name, issuedAt: clock.now(), expiresAt: clock.now() + lifetime };
}

interface Recorded extends TokenFlight {
  readonly calls: () => number;
}

function flight(issue: (signal?: AbortSignal) => Promise<StoredToken>, more = {}): Recorded {
  let calls = 0;
  return {
    calls: () => calls,
    issue: (signal) => {
      calls += 1;
      return issue(signal);
    },
    isFresh: ({ issuedAt, expiresAt }) => expiresAt - clock.now() >= (expiresAt - issuedAt) / 2,
    ...more,
  };
}

function land(store: TokenStore, request: TokenFlight, operatorId = 101) {
  if (store.singleFlight === undefined) throw new Error('There is no singleFlight.');
  return store.singleFlight(operatorId, request);
}

function hold<T>(): { readonly promise: Promise<T>; readonly release: (value: T) => void } {
  let release = (_value: T): void => undefined;
  const promise = new Promise<T>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

const keysOf = (purpose: string): string[] =>
  [...redis.values.keys()].filter((key) => key.endsWith(purpose));

describe('tokens', () => {
  it('are shared by all processes, until they expire', async () => {
    const first = token('a');
    await land(
      processStore(),
      flight(async () => first),
    );
    const other = processStore();
    expect(await other.get(101)).toEqual(first);
    expect(await other.get(102)).toBeUndefined();
    clock.advance(3599);
    expect(await other.get(101)).toEqual(first);
    clock.advance(1);
    expect(await other.get(101)).toBeUndefined();
  });

  it('are kept and dropped one by one', async () => {
    const store = processStore();
    await store.set(101, token('a'));
    await store.set(102, token('b'));
    await store.delete(101);
    expect(await store.get(101)).toBeUndefined();
    expect((await store.get(102))?.token).toBe('b');
  });

  it('live as long as Redis says, whatever the clocks of the machines say', async () => {
    await processStore().set(101, token('a'));
    const ahead = processStore({ now: () => clock.now() + 12 * HOUR });
    clock.advance(600);
    const kept = await ahead.get(101);
    expect((kept?.expiresAt ?? 0) - (clock.now() + 12 * HOUR)).toBe(HOUR - 600_000);
    expect((kept?.expiresAt ?? 0) - (kept?.issuedAt ?? 0)).toBe(HOUR);
  });

  it('that were long on their way to Redis do not live longer for it', async () => {
    const expected = clock.now() + HOUR;
    redis.before = (script) => {
      if (script === 'publish') clock.advance(10);
    };
    await land(
      processStore(),
      flight(async () => token('a')),
    );
    expect((await processStore().get(101))?.expiresAt).toBe(expected);
  });

  it('that were long in coming live no shorter for it', async () => {
    const store = processStore();
    const landed = await land(
      store,
      flight(async () => {
        clock.advance(5);
        return token('a');
      }),
    );
    expect((await store.get(101))?.expiresAt).toBe(landed.token.expiresAt);
  });

  it('without an end are none', async () => {
    const store = processStore();
    await store.set(101, token('a'));
    for (const entry of redis.values.values()) entry.expiresAt = Number.NaN;
    expect(await store.get(101)).toBeUndefined();
  });

  it('are found after Redis has lost its scripts', async () => {
    const store = processStore();
    await store.set(101, token('a'));
    redis.flushScripts();
    expect((await store.get(101))?.token).toBe('a');
    expect(events).toEqual([]);
  });
});

describe('the single flight', () => {
  it('is flown by one process, and all get its token', async () => {
    const { promise, release } = hold<StoredToken>();
    const issued = token('a');
    let claims = 0;
    redis.before = (script) => {
      claims += script === 'claim' ? 1 : 0;
      if (claims === 20) release(issued);
    };
    const requests = Array.from({ length: 4 }, () => flight(() => promise));
    const landed = await Promise.all(requests.map((one) => land(processStore(), one)));
    expect(requests.reduce((sum, { calls }) => sum + calls(), 0)).toBe(1);
    expect(new Set(landed.map((one) => one.token.token))).toEqual(new Set(['a']));
    expect(landed.filter(({ isShared }) => !isShared)).toHaveLength(1);
    expect(keysOf(':lease')).toEqual([]);
  });

  it('is flown for each operator on its own', async () => {
    const store = processStore();
    const landed = await Promise.all(
      [1, 2, 3].map((id) =>
        land(
          store,
          flight(async () => token(`t${id}`)),
          id,
        ),
      ),
    );
    expect(landed.map((one) => one.token.token)).toEqual(['t1', 't2', 't3']);
  });

  it('is not flown where a fresh token came in between, and leaves no lease behind', async () => {
    await processStore().set(101, token('a'));
    const request = flight(async () => token('b'));
    expect(await land(processStore(), request)).toMatchObject({
      token: { token: 'a' },
      isShared: true,
    });
    expect(request.calls()).toBe(0);
    expect(keysOf(':lease')).toEqual([]);
  });

  it('is flown where the kept token is no longer fresh', async () => {
    await processStore().set(101, token('a'));
    clock.advance(1801);
    const request = flight(async () => token('b'));
    expect(await land(processStore(), request)).toMatchObject({ token: { token: 'b' } });
    expect((await processStore().get(101))?.token).toBe('b');
  });

  it('polls every 25 to 100 ms', async () => {
    const { promise, release } = hold<StoredToken>();
    const winner = land(
      processStore(),
      flight(() => promise),
    );
    await expect.poll(() => keysOf(':lease')).toHaveLength(1);
    let claims = 0;
    redis.before = (script) => {
      claims += script === 'claim' ? 1 : 0;
      if (claims === 6) release(token('a'));
    };
    await land(
      processStore({ random: () => 0.999 }),
      flight(() => promise),
    );
    await winner;
    expect(timer.polls.slice(0, 4).map(Math.round)).toEqual([25, 50, 100, 100]);
  });

  it('does not wait where something can be handed out meanwhile', async () => {
    const { promise, release } = hold<StoredToken>();
    const winner = land(
      processStore(),
      flight(() => promise),
    );
    await expect.poll(() => keysOf(':lease')).toHaveLength(1);
    const meanwhile = token('old');
    const request = flight(async () => token('b'), { meanwhile });
    expect(await land(processStore(), request)).toEqual({ token: meanwhile, isShared: true });
    expect(request.calls()).toBe(0);
    expect(timer.polls).toEqual([]);
    release(token('a'));
    await winner;
  });

  it('is taken over by exactly one process when the lease of a dead one ends', async () => {
    const dead = flight(() => new Promise(() => undefined));
    void land(processStore(), dead);
    await expect.poll(dead.calls).toBe(1);
    const diedAt = clock.now();
    const requests = Array.from({ length: 3 }, () => flight(async () => token('a')));
    const landed = await Promise.all(requests.map((one) => land(processStore(), one)));
    expect(clock.now() - diedAt).toBeGreaterThanOrEqual(15_000);
    expect(requests.reduce((sum, { calls }) => sum + calls(), 0)).toBe(1);
    expect(new Set(landed.map((one) => one.token.token))).toEqual(new Set(['a']));
  });

  it('waits for two leases at most', async () => {
    await land(
      processStore(),
      flight(async () => token('a')),
    );
    // Somebody else each time it looks.
    redis.before = (script) => {
      if (script !== 'claim') return;
      for (const [key] of redis.values) {
        redis.values.set(key.replace(':token', ':lease'), {
          value: 'another',
          expiresAt: clock.now() + 15_000,
        });
      }
      redis.values.delete(keysOf(':token')[0] ?? '');
    };
    const request = flight(async () => token('b'));
    expect((await failureOf(land(processStore(), request))).code).toBe('upstream-timeout');
    expect(request.calls()).toBe(0);
    expect(timer.polls.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(30_100);
    expect(timer.polls.length).toBeLessThanOrEqual(600);
  });

  it.each([
    ['listens to its signal', true],
    ['does not', false],
  ])('is cut off before its lease ends, whether the call %s', async (_name, listens) => {
    let signal: AbortSignal | undefined;
    const request = flight((given) => {
      signal = given;
      return new Promise((_, reject) => {
        if (!listens) return;
        given?.addEventListener('abort', () => reject(new ChatHubServerError('aborted')));
      });
    });
    const failure = failureOf(land(processStore(), request));
    await expect.poll(request.calls).toBe(1);
    await timer.reachLimits();
    expect((await failure).code).toBe('upstream-timeout');
    expect(signal?.aborted).toBe(true);
    expect(keysOf(':lease')).toEqual([]);
  });

  it('does not put its token over that of a process that has taken over', async () => {
    const { promise, release } = hold<StoredToken>();
    const slow = flight(() => promise);
    const landing = land(processStore(), slow);
    await expect.poll(slow.calls).toBe(1);
    clock.advance(15);
    await land(
      processStore(),
      flight(async () => token('new')),
    );
    release(token('late'));
    expect((await landing).token.token).toBe('late');
    expect((await processStore().get(101))?.token).toBe('new');
  });

  it('keeps nothing of an operator that another process has deleted meanwhile', async () => {
    const { promise, release } = hold<StoredToken>();
    const slow = flight(() => promise);
    const landing = land(processStore(), slow);
    await expect.poll(slow.calls).toBe(1);
    await processStore().delete(101);
    release(token('late'));
    await landing;
    expect(await processStore().get(101)).toBeUndefined();
  });
});

describe('a failure', () => {
  const failing = (code: ConstructorParameters<typeof ChatHubServerError>[0], details = {}) =>
    flight(async () => {
      throw new ChatHubServerError(code, { ...details, detail: 'A detail.' });
    });

  it('is shared with those who wait', async () => {
    let rejectIssue = (_error: Error): void => undefined;
    const slow = flight(
      () =>
        new Promise((_, reject) => {
          rejectIssue = reject;
        }),
    );
    const winner = failureOf(land(processStore(), slow));
    await expect.poll(slow.calls).toBe(1);
    let claims = 0;
    redis.before = (script) => {
      claims += script === 'claim' ? 1 : 0;
      if (claims === 3) rejectIssue(new ChatHubServerError('upstream-failed', { status: 502 }));
    };
    const loser = flight(async () => token('b'));
    const shared = await failureOf(land(processStore(), loser));
    expect(shared).toMatchObject({ code: 'upstream-failed', status: 502, retryAfter: 5 });
    expect((await winner).retryAfter).toBeUndefined();
    expect(loser.calls()).toBe(0);
  });

  it('is remembered for five seconds, in every process', async () => {
    await failureOf(land(processStore(), failing('upstream-malformed')));
    clock.advance(4.999);
    const early = flight(async () => token('a'));
    expect((await failureOf(land(processStore(), early))).code).toBe('upstream-malformed');
    expect(early.calls()).toBe(0);
    clock.advance(0.001);
    expect((await land(processStore(), early)).token.token).toBe('a');
  });

  it.each([
    [2, 5],
    [30, 30],
    [3600, 60],
  ])('with Retry-After %i is remembered for %i seconds', async (retryAfter, remembered) => {
    const first = failing('upstream-rate-limited', { retryAfter, status: 429 });
    await failureOf(land(processStore(), first));
    clock.advance(remembered - 0.001);
    const early = flight(async () => token('a'));
    const shared = await failureOf(land(processStore(), early));
    expect(shared.code).toBe('upstream-rate-limited');
    expect(shared.retryAfter).toBe(Math.max(retryAfter, 1));
    clock.advance(0.001);
    await land(processStore(), early);
    expect(early.calls()).toBe(1);
  });

  it('of another kind than this package throws is one of ChatHub', async () => {
    const broken = flight(async () => {
      throw new TypeError('secret detail');
    });
    await expect(land(processStore(), broken)).rejects.toThrow(TypeError);
    const shared = await failureOf(land(processStore(), broken));
    expect(shared.code).toBe('upstream-failed');
    expect(JSON.stringify([...redis.values])).not.toContain('secret detail');
  });

  it('says nothing to Redis but code, status and time', async () => {
    await failureOf(land(processStore(), failing('upstream-failed', { status: 500 })));
    expect(redis.values.get(keysOf(':failure')[0] ?? '')?.value).toBe(
      '{"code":"upstream-failed","status":500}',
    );
  });

  it('that the operator is gone drops the token for all', async () => {
    await processStore().set(101, token('a'));
    clock.advance(1801);
    const gone = failing('operator-forbidden', { status: 403 });
    expect((await failureOf(land(processStore(), gone))).code).toBe('operator-forbidden');
    expect(await processStore().get(101)).toBeUndefined();
    const other = flight(async () => token('b'));
    expect(await failureOf(land(processStore(), other))).toMatchObject({
      code: 'operator-forbidden',
      status: 403,
    });
    expect(other.calls()).toBe(0);
  });

  it('is forgotten with the operator', async () => {
    await failureOf(land(processStore(), failing('upstream-failed')));
    await processStore().delete(101);
    expect(
      (
        await land(
          processStore(),
          flight(async () => token('a')),
        )
      ).token.token,
    ).toBe('a');
  });
});

describe('Redis down', () => {
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  /** A store that has asked Redis once whether it is back: from then on it asks without a detour. */
  const downWithKnownProbe = async (
    options: Partial<RedisStoreOptions> = {},
  ): Promise<TokenStore> => {
    redis.mode = 'refuses';
    const store = processStore(options);
    let probes = 0;
    redis.before = (script) => {
      probes += script === 'probe' ? 1 : 0;
    };
    await store.get(101);
    clock.advance(1);
    await store.get(101);
    await expect.poll(() => probes).toBe(1);
    await turn();
    return store;
  };

  const probe = async (store: TokenStore): Promise<void> => {
    clock.advance(1);
    await store.get(999);
    await expect.poll(() => events.some((event) => event.startsWith('recovery'))).toBe(true);
  };

  it.each(['refuses', 'full'] as const)(
    'that %s is done without, and said so once',
    async (mode) => {
      redis.mode = mode;
      const store = processStore();
      const request = flight(async () => token('a'));
      await store.get(101);
      expect((await land(store, request)).token.token).toBe('a');
      expect((await store.get(101))?.token).toBe('a');
      await store.set(102, token('b'));
      expect((await store.get(102))?.token).toBe('b');
      expect(request.calls()).toBe(1);
      expect(events).toEqual(['outage']);
      expect(errors[0]).toMatchObject({ code: 'store-unavailable' });
      expect(errors[0]?.message).toContain(mode === 'full' ? '(OOM)' : '(ECONNREFUSED)');
    },
  );

  it('costs the time limit once, not once per request', async () => {
    redis.mode = 'hangs';
    const store = processStore();
    const waiting = Promise.all([store.get(101), store.get(102)]);
    await expect.poll(timer.limits).toBe(2);
    await timer.reachLimits();
    expect(await waiting).toEqual([undefined, undefined]);
    expect(events).toEqual(['outage']);
    expect(errors[0]?.message).toContain('no answer within 1000 ms');
    for (let request = 0; request < 100; request += 1) await store.get(101);
    expect(timer.limits()).toBe(0);
  });

  it('is asked once a second whether it is back, behind a request', async () => {
    redis.mode = 'refuses';
    const store = processStore();
    let probes = 0;
    redis.before = (script) => {
      probes += script === 'probe' ? 1 : 0;
    };
    await store.get(101);
    for (let second = 1; second <= 5; second += 1) {
      for (let tenth = 0; tenth < 10; tenth += 1) {
        clock.advance(0.1);
        await store.get(101);
      }
      await expect.poll(() => probes).toBe(second);
    }
    expect(events).toEqual(['outage']);
  });

  it('is not asked by a client that would only put it into a queue', async () => {
    const store = await downWithKnownProbe();
    redis.isReady = false;
    redis.mode = 'up';
    const before = redis.calls;
    clock.advance(10);
    await store.get(101);
    await turn();
    expect(redis.calls).toBe(before);
    redis.isReady = true;
    await store.get(101);
    await expect.poll(() => events).toEqual(['outage', 'recovery after 11']);
  });

  it('is not asked again while it is being asked', async () => {
    const store = await downWithKnownProbe({ commandTimeout: 3000 });
    redis.mode = 'hangs';
    const before = redis.calls;
    for (let second = 0; second < 3; second += 1) {
      clock.advance(1);
      await store.get(101);
      await turn();
    }
    expect(redis.calls).toBe(before + 1);
  });

  it('that is back is said once, and what was kept meanwhile is dropped', async () => {
    redis.mode = 'refuses';
    const store = processStore();
    await land(
      store,
      flight(async () => token('a')),
    );
    redis.mode = 'up';
    await probe(store);
    expect(events).toEqual(['outage', 'recovery after 1']);
    expect(await store.get(101)).toBeUndefined();
    await land(
      store,
      flight(async () => token('b')),
    );
    redis.mode = 'refuses';
    expect(await store.get(101)).toBeUndefined();
    expect(events).toEqual(['outage', 'recovery after 1', 'outage']);
  });

  it('that takes no writes is not back', async () => {
    redis.mode = 'refuses';
    const store = processStore();
    await store.get(101);
    redis.mode = 'full';
    clock.advance(1);
    await store.get(101);
    await new Promise((resolve) => setTimeout(resolve));
    expect(events).toEqual(['outage']);
  });

  it('makes up for what was to be forgotten before anybody can read it', async () => {
    const store = processStore();
    await store.set(101, token('a'));
    redis.mode = 'refuses';
    const error = await failureOf(store.delete(101));
    expect(error.code).toBe('store-unavailable');
    redis.mode = 'up';
    expect((await processStore().get(101))?.token).toBe('a');
    await probe(store);
    expect(await processStore().get(101)).toBeUndefined();
  });

  it('forgets in this process at once', async () => {
    redis.mode = 'refuses';
    const store = processStore();
    const { promise, release } = hold<StoredToken>();
    await land(
      store,
      flight(async () => token('a')),
    );
    await failureOf(store.delete(101));
    expect(await store.get(101)).toBeUndefined();
    const landing = land(
      store,
      flight(() => promise),
    );
    await failureOf(store.delete(101));
    release(token('late'));
    await landing;
    expect(await store.get(101)).toBeUndefined();
  });

  it('in the middle of an issue leaves its token, and the lease is given back', async () => {
    const store = processStore();
    const request = flight(async () => {
      redis.mode = 'refuses';
      return token('a');
    });
    expect((await land(store, request)).token.token).toBe('a');
    expect((await store.get(101))?.token).toBe('a');
    expect(keysOf(':lease')).toHaveLength(1);
    redis.mode = 'up';
    await probe(store);
    expect(keysOf(':lease')).toEqual([]);
    expect((await processStore().get(101))?.token).toBe('a');
  });

  it('leaves no lease behind that was taken without an answer', async () => {
    const store = processStore();
    redis.mode = 'answers-late';
    const landing = land(
      store,
      flight(async () => token('a')),
    );
    await expect.poll(timer.limits).toBe(1);
    await expect.poll(() => keysOf(':lease')).toHaveLength(1);
    await timer.reachLimits();
    expect((await landing).token.token).toBe('a');
    redis.mode = 'up';
    await probe(store);
    expect(keysOf(':lease')).toEqual([]);
  });

  it('is issued without by those who wait for another', async () => {
    const slow = flight(() => new Promise(() => undefined));
    void land(processStore(), slow);
    await expect.poll(slow.calls).toBe(1);
    let claims = 0;
    redis.before = (script) => {
      claims += script === 'claim' ? 1 : 0;
      if (claims === 5) redis.mode = 'refuses';
    };
    const loser = flight(async () => token('b'));
    expect((await land(processStore(), loser)).token.token).toBe('b');
    expect(loser.calls()).toBe(1);
  });

  it('drops what it kept of an operator that is gone, here and then there', async () => {
    const store = processStore();
    await store.set(101, token('a'));
    redis.mode = 'refuses';
    const gone = flight(async () => {
      throw new ChatHubServerError('operator-forbidden', { status: 404 });
    });
    expect((await failureOf(land(store, gone))).code).toBe('operator-forbidden');
    redis.mode = 'up';
    await probe(store);
    expect(await processStore().get(101)).toBeUndefined();
  });

  it('tells nothing of what its client says but a code', async () => {
    redis.mode = 'refuses';
    await processStore().get(101);
    const told = `${errors[0]?.message} ${errors[0]?.stack} ${JSON.stringify(errors[0])}`;
    expect(told).not.toContain('with-the-password');
    expect(errors[0]?.cause).toBeUndefined();
  });

  it('may have hooks that throw', async () => {
    redis.mode = 'refuses';
    const broken = (): never => {
      throw new Error('hook');
    };
    const store = processStore({ on: { outage: broken, recovery: broken, unreadable: broken } });
    expect(await store.get(101)).toBeUndefined();
  });
});

describe('keys of tokens', () => {
  const OTHER = 'BrVCrHw4UlooqAG+J9CWbEsCNVnuRBAQLLC1UazVtE0=';

  it('can be rotated: what the old one has encrypted is read, the new one encrypts', async () => {
    const issued = token('a');
    await processStore({ encryptionKey: OTHER }).set(101, issued);
    const rotated = processStore({ encryptionKey: [KEY, OTHER] });
    expect(await rotated.get(101)).toEqual(issued);
    await rotated.set(102, issued);
    expect(await processStore().get(102)).toEqual(issued);
    expect(await processStore({ encryptionKey: OTHER }).get(102)).toBeUndefined();
    expect(events).toEqual(['unreadable 102']);
  });

  it('that are missing make a token absent, which is said, and a new one takes its place', async () => {
    await processStore({ encryptionKey: OTHER }).set(101, token('a'));
    const store = processStore();
    expect(await store.get(101)).toBeUndefined();
    expect(
      (
        await land(
          store,
          flight(async () => token('b')),
        )
      ).token.token,
    ).toBe('b');
    expect((await store.get(101))?.token).toBe('b');
    expect(events).toEqual(['unreadable 101']);
  });

  it('do not decrypt what was moved to another operator or prefix', async () => {
    const store = processStore();
    const names: string[] = [];
    for (const id of [101, 102]) {
      await store.set(id, token(`of ${id}`));
      names.push(keysOf(':token').at(-1) ?? '');
    }
    const [ofAnn, ofBen] = names.map((name) => redis.values.get(name));
    redis.values.set(names[0] ?? '', ofBen ?? { value: '', expiresAt: 0 });
    expect(await store.get(101)).toBeUndefined();

    const other = processStore({ prefix: 'staging:' });
    await other.set(101, token('of staging'));
    const inStaging = keysOf(':token').find((name) => name.startsWith('staging:')) ?? '';
    redis.values.set(inStaging, ofAnn ?? { value: '', expiresAt: 0 });
    expect(await other.get(101)).toBeUndefined();
    expect(events).toEqual(['unreadable 101', 'unreadable 101']);
  });

  it.each(['', 'garbage', '1', '1..', '1.a.b', '1.a.b.c', '2.AAAAAAAA.AAAA', '{"token":"x"}', '.'])(
    'cannot decrypt %j, which is absent',
    async (value) => {
      const store = processStore();
      await store.set(101, token('a'));
      for (const entry of redis.values.values()) entry.value = value;
      expect(await store.get(101)).toBeUndefined();
      expect(events).toEqual(['unreadable 101']);
    },
  );

  it('are not to be seen on the store, nor are tokens', async () => {
    const store = processStore();
    await store.set(101, token('token-of-101'));
    await store.get(101);
    const shown = inspect([store, Object.values(store)], {
      depth: null,
      showHidden: true,
      getters: true,
    });
    expect(shown).not.toContain(KEY.slice(0, 8));
    expect(shown).not.toContain('token-of-101');
  });

  it('leave nothing readable in Redis, neither in values nor in names', async () => {
    const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJvcGVyYXRvcklkIjo0MjQyfQ.c2lnbmF0dXJl';
    await processStore().set(4242, token(secret));
    const kept = JSON.stringify([...redis.values]);
    expect(kept).not.toContain(secret.slice(0, 20));
    expect(kept).not.toContain('4242');
    expect(kept).not.toContain(KEY.slice(0, 8));
  });
});

describe('prefixes', () => {
  it('keep two companies apart that share a Redis and a key', async () => {
    const shop = processStore({ prefix: 'chathub:shop:' });
    const bank = processStore({ prefix: 'chathub:bank:' });
    await shop.set(101, token('of shop'));
    expect(await bank.get(101)).toBeUndefined();
    await bank.set(101, token('of bank'));
    expect((await shop.get(101))?.token).toBe('of shop');
    await bank.delete(101);
    expect((await shop.get(101))?.token).toBe('of shop');
  });

  it.each(['', 'a b', 'a{b', 'a}b', 'ä', 'x'.repeat(101), 'a\nb', 'a*'])(
    'of %j are refused',
    (prefix) => {
      expect(() => processStore({ prefix })).toThrow('`prefix`');
    },
  );
});

describe('options', () => {
  it('must have a client of redis or ioredis', () => {
    for (const client of [undefined, null, {}, { get: () => null }]) {
      expect(() => redisStore(client as never, { encryptionKey: KEY })).toThrow('`client`');
    }
  });

  it('must have a lease that is longer than four commands', () => {
    expect(() => processStore({ lease: 3999 })).toThrow('`lease`');
    expect(() => processStore({ lease: 400, commandTimeout: 101 })).toThrow('`lease`');
    expect(() => processStore({ lease: 400, commandTimeout: 100 })).not.toThrow();
    for (const value of [0, -1, 1.5, Number.NaN, 2 ** 31]) {
      expect(() => processStore({ lease: value })).toThrow('`lease`');
      expect(() => processStore({ commandTimeout: value })).toThrow('`commandTimeout`');
    }
  });

  it('must have a key', () => {
    for (const encryptionKey of [undefined, [], '', null, 7]) {
      expect(() => processStore({ encryptionKey: encryptionKey as never })).toThrow(
        '`encryptionKey`',
      );
    }
    expect(() => redisStore(redis, undefined as never)).toThrow('`encryptionKey`');
  });

  it('work with ioredis, which is called differently', async () => {
    const calls: unknown[][] = [];
    const client = {
      status: 'ready',
      eval: (...args: unknown[]) => {
        calls.push(['eval', ...args]);
        const [script, count, ...rest] = args as [string, number, ...string[]];
        return redis.eval(script, { keys: rest.slice(0, count), arguments: rest.slice(count) });
      },
      evalsha: (...args: unknown[]) => {
        calls.push(['evalsha', ...args]);
        const [sha, count, ...rest] = args as [string, number, ...string[]];
        return redis.evalSha(sha, { keys: rest.slice(0, count), arguments: rest.slice(count) });
      },
    };
    const store = redisStore(client, { encryptionKey: KEY, now: clock.now, sleep: timer.sleep });
    await store.set(101, token('a'));
    expect((await store.get(101))?.token).toBe('a');
    expect(calls.map(([name]) => name)).toEqual(['evalsha', 'eval', 'evalsha', 'eval']);
  });
});
