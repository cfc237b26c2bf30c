import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createChatHubApi,
  createTokenService,
  type TokenOutcome,
  type TokenService,
  type TokenServiceOptions,
} from '../src/index.ts';
import { type RedisStoreOptions, redisStore } from '../src/redis/index.ts';
import { failureOf } from './support/failure-of.ts';
import { type FakeRedis, fakeRedis } from './support/fake-redis.ts';
import { type FakeUpstream, LOGIN, PASSWORD, startFakeUpstream } from './support/fake-upstream.ts';
import { type ManualClock, manualClock } from './support/manual-clock.ts';
import { manualSleep } from './support/manual-sleep.ts';

const KEY = crypto.getRandomValues(new Uint8Array(32));
const ISSUE = '/api/operator/get-token';
// Of 3600 seconds, half is gone after 1800, and 55 % are left after 1620.
const NEAR_HALF = 1621;

let clock: ManualClock;
let upstream: FakeUpstream;
let redis: FakeRedis;
let outcomes: TokenOutcome[];
let renewals: number;
let issueErrors: string[];
let storeErrors: string[];

beforeEach(async () => {
  clock = manualClock();
  upstream = await startFakeUpstream(clock.now);
  redis = fakeRedis(clock.now);
  outcomes = [];
  renewals = 0;
  issueErrors = [];
  storeErrors = [];
});

afterEach(() => upstream.close());

/** A service as one process of the fleet has it. */
function processService(
  options: Partial<TokenServiceOptions> = {},
  storeOptions: Partial<RedisStoreOptions> = {},
): TokenService {
  const { sleep } = manualSleep(clock);
  return createTokenService({
    api: createChatHubApi({
      baseUrl: upstream.url,
      credentials: { login: LOGIN, password: PASSWORD },
      now: clock.now,
      sleep: async () => undefined,
    }),
    store: redisStore(redis, { encryptionKey: KEY, now: clock.now, sleep, ...storeOptions }),
    now: clock.now,
    lifetime: 3600,
    on: {
      token: ({ outcome }) => outcomes.push(outcome),
      renewal: () => {
        renewals += 1;
      },
      issueError: ({ error, stale, background }) =>
        issueErrors.push(`${(error as { code?: string }).code} ${stale} ${background}`),
      storeError: ({ operation }) => storeErrors.push(operation),
    },
    ...options,
  });
}

function failWith(status: number): void {
  upstream.behave = async (request, res) => {
    if (request.path === '/api/company/get-token') return upstream.answer(request, res);
    res.writeHead(status).end();
  };
}

it('makes one call for 1,000 requests in four processes', async () => {
  const release = upstream.hold(ISSUE);
  let claims = 0;
  redis.before = (script) => {
    claims += script === 'claim' ? 1 : 0;
    if (claims === 20) release();
  };
  const processes = Array.from({ length: 4 }, () => processService());
  const issued = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => processes[index % 4]?.tokenFor(101)),
  );
  expect(new Set(issued.map((one) => one?.token)).size).toBe(1);
  expect(upstream.count(ISSUE)).toBe(1);
  expect(outcomes.filter((outcome) => outcome === 'issued')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'shared')).toHaveLength(999);
});

describe('a renewal behind an answer', () => {
  it('is made by one process, and found by all', async () => {
    const processes = Array.from({ length: 4 }, () => processService());
    const first = await processes[0]?.tokenFor(101);
    clock.advance(NEAR_HALF);
    const release = upstream.hold(ISSUE);
    for (const one of processes) {
      expect((await one.tokenFor(101)).token).toBe(first?.token);
    }
    await expect.poll(() => upstream.count(ISSUE)).toBe(2);
    // The other three have found the lease taken and do not wait.
    await expect.poll(() => redis.log.filter((script) => script === 'claim')).toHaveLength(1 + 4);
    release();
    await expect.poll(() => renewals).toBe(1);
    for (const one of processes) {
      expect((await one.tokenFor(101)).token).not.toBe(first?.token);
    }
    expect(upstream.count(ISSUE)).toBe(2);
    expect(redis.log.filter((script) => script === 'claim')).toHaveLength(1 + 4);
  });

  it('that fails costs one attempt in all of them, and nobody notices', async () => {
    const processes = Array.from({ length: 4 }, () => processService());
    const first = await processes[0]?.tokenFor(101);
    clock.advance(NEAR_HALF);
    failWith(500);
    for (const one of processes) {
      expect((await one.tokenFor(101)).token).toBe(first?.token);
    }
    await expect.poll(() => redis.log).toContain('fail');
    for (const one of processes) {
      expect((await one.tokenFor(101)).token).toBe(first?.token);
    }
    // An attempt is up to three calls.
    expect(upstream.count(ISSUE)).toBe(1 + 3);
    expect(new Set(issueErrors)).toEqual(new Set(['upstream-failed true true']));
  });
});

it('a 403 takes the token from every process at once', async () => {
  const [first, second] = [processService(), processService()];
  await first.tokenFor(101);
  await second.tokenFor(101);
  clock.advance(1801);
  failWith(403);
  expect((await failureOf(first.tokenFor(101))).code).toBe('operator-forbidden');
  expect(await failureOf(second.tokenFor(101))).toMatchObject({
    code: 'operator-forbidden',
    status: 403,
  });
  expect(upstream.count(ISSUE)).toBe(2);
  expect(redis.log).not.toContain('forget');
});

it('forgets in every process at once', async () => {
  const [first, second] = [processService(), processService()];
  const { token } = await first.tokenFor(101);
  await second.tokenFor(101);
  await second.forget(101);
  expect((await first.tokenFor(101)).token).not.toBe(token);
  expect(upstream.count(ISSUE)).toBe(2);
});

it('says which operation Redis is in the way of when something cannot be forgotten now', async () => {
  const service = processService();
  redis.mode = 'refuses';
  await service.forget(101);
  expect(storeErrors).toEqual(['delete']);
});

it('hands out what is still valid in every process while ChatHub is down', async () => {
  const [first, second] = [processService(), processService()];
  const { token } = await first.tokenFor(101);
  clock.advance(1801);
  failWith(500);
  expect(await first.tokenFor(101)).toMatchObject({ token, expiresIn: 1799 });
  expect(await second.tokenFor(101)).toMatchObject({ token, expiresIn: 1799 });
  expect(outcomes).toEqual(['issued', 'stale', 'stale']);
  expect(upstream.count(ISSUE)).toBe(1 + 3);
});

it('makes one call per process and operator while Redis is down, and one in all when it is back', async () => {
  const events: string[] = [];
  const on = {
    outage: () => events.push('outage'),
    recovery: () => events.push('recovery'),
  };
  redis.mode = 'refuses';
  const processes = Array.from({ length: 3 }, () => processService({}, { on }));
  for (let round = 0; round < 5; round += 1) {
    for (const one of processes) await one.tokenFor(101);
  }
  expect(upstream.count(ISSUE)).toBe(3);
  expect(events).toEqual(['outage', 'outage', 'outage']);
  redis.mode = 'up';
  clock.advance(1);
  for (const one of processes) await one.tokenFor(101);
  await expect.poll(() => events.filter((event) => event === 'recovery')).toHaveLength(3);
  for (const one of processes) await one.tokenFor(101);
  expect(upstream.count(ISSUE)).toBe(4);
});
