import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createChatHubApi,
  createTokenService,
  memoryStore,
  type StoredToken,
  type TokenOutcome,
  type TokenService,
  type TokenServiceOptions,
  type TokenStore,
} from '../src/index.ts';
import { failureOf } from './support/failure-of.ts';
import { type FakeUpstream, LOGIN, PASSWORD, startFakeUpstream } from './support/fake-upstream.ts';
import { type ManualClock, manualClock } from './support/manual-clock.ts';

const ISSUE = '/api/operator/get-token';

let clock: ManualClock;
let upstream: FakeUpstream;
let outcomes: TokenOutcome[];
let failures: boolean[];
let backgrounds: boolean[];
let renewals: number[];
let storeErrors: string[];

beforeEach(async () => {
  clock = manualClock();
  upstream = await startFakeUpstream(clock.now);
  outcomes = [];
  failures = [];
  backgrounds = [];
  renewals = [];
  storeErrors = [];
});

afterEach(() => upstream.close());

function createService(options: Partial<TokenServiceOptions> = {}): TokenService {
  return createTokenService({
    api: createChatHubApi({
      baseUrl: upstream.url,
      credentials: { login: LOGIN, password: PASSWORD },
      now: clock.now,
      sleep: async () => undefined,
    }),
    now: clock.now,
    lifetime: 3600,
    on: {
      token: ({ outcome }) => outcomes.push(outcome),
      renewal: ({ operatorId }) => renewals.push(operatorId),
      issueError: ({ stale, background }) => {
        failures.push(stale);
        backgrounds.push(background);
      },
      storeError: ({ operation }) => storeErrors.push(operation),
    },
    ...options,
  });
}

function failWith(status: number, headers: Record<string, string> = {}): void {
  upstream.behave = async (request, res) => {
    if (request.path === '/api/company/get-token') return upstream.answer(request, res);
    res.writeHead(status, headers).end('<html>details of the failure</html>');
  };
}

function recover(): void {
  upstream.behave = upstream.answer;
}

describe('one upstream call', () => {
  it('serves 1,000 requests at the same time', async () => {
    const service = createService();
    const issued = await Promise.all(Array.from({ length: 1000 }, () => service.tokenFor(101)));
    expect(new Set(issued.map(({ token }) => token)).size).toBe(1);
    expect(upstream.count(ISSUE)).toBe(1);
    expect(upstream.count('/api/company/get-token')).toBe(1);
    expect(outcomes.filter((outcome) => outcome === 'issued')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'shared')).toHaveLength(999);
  });

  it('serves the same operator as a number and as digits', async () => {
    const service = createService();
    const issued = await Promise.all([
      service.tokenFor(101),
      service.tokenFor('101'),
      service.tokenFor('0101'),
    ]);
    expect(new Set(issued.map(({ token }) => token)).size).toBe(1);
    expect(upstream.count(ISSUE)).toBe(1);
  });

  it('is made for each operator, and nobody gets a token of another', async () => {
    const service = createService();
    const ids = Array.from({ length: 2000 }, (_, index) => (index % 20) + 1);
    const issued = await Promise.all(ids.map((id) => service.tokenFor(id)));
    expect(upstream.count(ISSUE)).toBe(20);
    for (const [index, { token }] of issued.entries()) {
      const claims = JSON.parse(atob(token.split('.')[1] ?? ''));
      expect(claims.operatorId).toBe(ids[index]);
    }
  });

  it('asks for 8 hours by default, and never for more than is allowed', async () => {
    const usual = await createService({ lifetime: undefined }).tokenFor(101);
    expect(usual.expiresIn).toBe(28_800);
    const longest = await createService({ lifetime: 86_400 * 30 }).tokenFor(101);
    expect(longest.expiresIn).toBe(85_800);
  });
});

describe('half of the lifetime', () => {
  it('is always left in what is handed out', async () => {
    const service = createService();
    const first = await service.tokenFor(101);
    expect(first).toMatchObject({ expiresIn: 3600, expiresAt: clock.now() + 3_600_000 });
    clock.advance(1800);
    expect(await service.tokenFor(101)).toMatchObject({ token: first.token, expiresIn: 1800 });
    expect(outcomes).toEqual(['issued', 'hit']);
  });

  it('is waited for where nobody has asked in time', async () => {
    const service = createService();
    const first = await service.tokenFor(101);
    clock.advance(1801);
    const second = await service.tokenFor(101);
    expect(second.token).not.toBe(first.token);
    expect(second.expiresIn).toBe(3600);
    expect(outcomes).toEqual(['issued', 'issued']);
  });

  it('holds over a day of requests at every minute', async () => {
    const service = createService({ lifetime: 3600 });
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      expect((await service.tokenFor(101)).expiresIn).toBeGreaterThanOrEqual(1800);
      clock.advance(60);
    }
    // One per 45 % of a lifetime, 27 minutes.
    expect(upstream.count(ISSUE)).toBeLessThanOrEqual(54);
  });

  it('is half of what the platform gave, where that is less than was asked', async () => {
    upstream.behave = async (request, res) => {
      if (request.path !== ISSUE) return upstream.answer(request, res);
      res.end(JSON.stringify(await upstream.operatorToken(101, clock.now() + 100_000)));
    };
    const service = createService();
    expect((await service.tokenFor(101)).expiresIn).toBe(100);
    clock.advance(50);
    expect((await service.tokenFor(101)).expiresIn).toBe(50);
    clock.advance(1);
    expect((await service.tokenFor(101)).expiresIn).toBe(100);
  });
});

describe('a renewal behind an answer', () => {
  // Of 3600 seconds, half is gone after 1800, and 55 % are left after 1620.
  const NEAR_HALF = 1621;

  it('lets nobody wait, and is one for all requests', async () => {
    const service = createService();
    const first = await service.tokenFor(101);
    clock.advance(NEAR_HALF - 1);
    await service.tokenFor(101);
    expect(upstream.count(ISSUE)).toBe(1);
    clock.advance(1);
    const release = upstream.hold(ISSUE);
    for (let request = 0; request < 100; request += 1) {
      expect((await service.tokenFor(101)).token).toBe(first.token);
    }
    release();
    await expect.poll(() => renewals.length).toBe(1);
    const second = await service.tokenFor(101);
    expect(second.token).not.toBe(first.token);
    expect(upstream.count(ISSUE)).toBe(2);
    expect(outcomes.filter((outcome) => outcome === 'issued')).toHaveLength(1);
    expect(renewals).toEqual([101]);
  });

  it('is joined by those who come when half is gone', async () => {
    const service = createService();
    const first = await service.tokenFor(101);
    clock.advance(NEAR_HALF);
    const release = upstream.hold(ISSUE);
    await service.tokenFor(101);
    clock.advance(200);
    const late = [service.tokenFor(101), service.tokenFor(101)];
    await expect.poll(() => upstream.count(ISSUE)).toBe(2);
    release();
    const [second, third] = await Promise.all(late);
    expect(second?.token).not.toBe(first.token);
    expect(third?.token).toBe(second?.token);
    expect(upstream.count(ISSUE)).toBe(2);
    expect(outcomes).toEqual(['issued', 'hit', 'shared', 'shared']);
  });

  it('that fails is reported, spaced, and nobody notices', async () => {
    const service = createService();
    const first = await service.tokenFor(101);
    clock.advance(NEAR_HALF);
    failWith(500);
    expect((await service.tokenFor(101)).token).toBe(first.token);
    await expect.poll(() => failures).toEqual([true]);
    for (let second = 0; second < 10; second += 1) {
      expect((await service.tokenFor(101)).token).toBe(first.token);
      await expect.poll(() => failures.length).toBe(second < 5 ? 1 : 2);
      clock.advance(1);
    }
    expect(backgrounds).toEqual([true, true]);
    expect(upstream.count(ISSUE)).toBe(1 + 2 * 3);
  });

  it('that is refused drops the kept token', async () => {
    const service = createService();
    await service.tokenFor(101);
    clock.advance(NEAR_HALF);
    failWith(403);
    await service.tokenFor(101);
    await expect.poll(() => failures).toEqual([false]);
    expect((await failureOf(service.tokenFor(101))).code).toBe('operator-forbidden');
  });

  it('leaves nothing behind of an operator that is forgotten meanwhile', async () => {
    const store = memoryStore();
    const service = createService({ store });
    await service.tokenFor(101);
    clock.advance(NEAR_HALF);
    const release = upstream.hold(ISSUE);
    await service.tokenFor(101);
    await service.forget(101);
    release();
    await expect.poll(() => renewals.length).toBe(1);
    expect(await store.get(101)).toBeUndefined();
  });

  it('is handed to waitUntil, and never rejects', async () => {
    const pending: Promise<void>[] = [];
    const service = createService({ waitUntil: (renewal) => pending.push(renewal) });
    await service.tokenFor(101);
    expect(pending).toHaveLength(0);
    clock.advance(NEAR_HALF);
    failWith(500);
    await service.tokenFor(101);
    expect(pending).toHaveLength(1);
    await expect(Promise.all(pending)).resolves.toEqual([undefined]);
    expect(failures).toEqual([true]);
  });
});

describe('ChatHub down', () => {
  it('shares the failure among all who wait, and clears it', async () => {
    failWith(500);
    const service = createService();
    const errors = await Promise.all(
      Array.from({ length: 100 }, () => failureOf(service.tokenFor(101))),
    );
    expect(new Set(errors).size).toBe(1);
    expect(errors[0]).toMatchObject({ code: 'upstream-failed', status: 500 });
    expect(upstream.count(ISSUE)).toBe(3);
    expect(failures).toEqual([false]);
    recover();
    expect((await service.tokenFor(101)).expiresIn).toBe(3600);
  });

  it('serves the kept token for as long as it is valid, with the life that is left', async () => {
    const service = createService();
    const { token } = await service.tokenFor(101);
    failWith(500);
    clock.advance(3000);
    expect(await service.tokenFor(101)).toMatchObject({ token, expiresIn: 600 });
    clock.advance(599);
    expect(await service.tokenFor(101)).toMatchObject({ token, expiresIn: 1 });
    clock.advance(1);
    expect((await failureOf(service.tokenFor(101))).code).toBe('upstream-failed');
    expect(outcomes).toEqual(['issued', 'stale', 'stale']);
    expect(failures).toEqual([true, true, false]);
  });

  it('tries again only every five seconds while a kept token serves', async () => {
    const service = createService();
    await service.tokenFor(101);
    clock.advance(3000);
    failWith(500);
    for (let second = 0; second < 10; second += 1) {
      await service.tokenFor(101);
      clock.advance(1);
    }
    expect(upstream.count(ISSUE)).toBe(1 + 2 * 3);
    recover();
    clock.advance(5);
    expect((await service.tokenFor(101)).expiresIn).toBe(3600);
  });

  it('tries again only after what Retry-After says while a kept token serves', async () => {
    const service = createService();
    await service.tokenFor(101);
    clock.advance(3000);
    failWith(429, { 'Retry-After': '120' });
    await service.tokenFor(101);
    clock.advance(119);
    await service.tokenFor(101);
    expect(upstream.count(ISSUE)).toBe(2);
    clock.advance(2);
    await service.tokenFor(101);
    expect(upstream.count(ISSUE)).toBe(3);
  });

  it.each([
    ['garbage', '<html>Sign in</html>', 'upstream-malformed'],
    ['nothing', '', 'upstream-malformed'],
  ])('is what %s means', async (_name, body, code) => {
    upstream.behave = async (request, res) => {
      if (request.path !== ISSUE) return upstream.answer(request, res);
      res.end(body);
    };
    expect((await failureOf(createService().tokenFor(101))).code).toBe(code);
  });
});

describe('an operator that is gone', () => {
  it.each([403, 404])('is refused on %i, and its kept token is dropped', async (status) => {
    const kept = memoryStore();
    const service = createService({ store: kept });
    await service.tokenFor(101);
    clock.advance(2000);
    failWith(status);
    const error = await failureOf(service.tokenFor(101));
    expect(error).toMatchObject({ code: 'operator-forbidden', status });
    expect(await kept.get(101)).toBeUndefined();
    failWith(500);
    expect((await failureOf(service.tokenFor(101))).code).toBe('upstream-failed');
  });

  it.each([403, 404])('is not what a login that ends with %i means', async (status) => {
    const service = createService();
    const { token } = await service.tokenFor(101);
    upstream.companyTokens.clear();
    clock.advance(2000);
    upstream.behave = (request, res) => {
      if (request.path !== '/api/company/get-token') return upstream.answer(request, res);
      res.writeHead(status).end();
    };
    expect((await service.tokenFor(101)).token).toBe(token);
    expect((await failureOf(service.tokenFor(102))).code).toMatch(/^upstream-/);
  });

  it('is forgotten when told so', async () => {
    const service = createService();
    const first = await service.tokenFor(101);
    await service.forget('101');
    expect((await service.tokenFor(101)).token).not.toBe(first.token);
    expect(upstream.count(ISSUE)).toBe(2);
  });

  it('is forgotten while its token is being issued', async () => {
    const kept = memoryStore();
    const service = createService({ store: kept });
    const release = upstream.hold(ISSUE);
    const pending = service.tokenFor(101);
    await expect.poll(() => upstream.count(ISSUE)).toBe(1);
    await service.forget(101);
    release();
    await pending;
    expect(await kept.get(101)).toBeUndefined();
  });

  it.each(['', 'abc', '-1', '1.5', '1e3', 0, -1, 1.5, Number.NaN, 2 ** 53, '99999999999999999999'])(
    'is no operator at all: %s',
    async (operatorId) => {
      expect((await failureOf(createService().tokenFor(operatorId))).code).toBe('bad-options');
      expect(upstream.requests).toHaveLength(0);
    },
  );
});

describe('an aborted request', () => {
  it('ends at once, and leaves the shared call to the others', async () => {
    const release = upstream.hold(ISSUE);
    const service = createService();
    const controller = new AbortController();
    const first = failureOf(service.tokenFor(101, controller.signal));
    const second = service.tokenFor(101);
    await expect.poll(() => upstream.count(ISSUE)).toBe(1);
    controller.abort();
    expect((await first).code).toBe('aborted');
    release();
    expect((await second).expiresIn).toBe(3600);
    expect(upstream.count(ISSUE)).toBe(1);
  });

  it('that was aborted before asks nobody', async () => {
    const error = await failureOf(createService().tokenFor(101, AbortSignal.abort()));
    expect(error.code).toBe('aborted');
    expect(upstream.requests).toHaveLength(0);
  });
});

describe('validation', () => {
  it('says yes only to a token of that operator', async () => {
    const service = createService();
    const { token } = await service.tokenFor(101);
    expect(await service.validate(101, token)).toBe(true);
    expect(await service.validate(102, token)).toBe(false);
    expect(await service.validate(101, 'garbage')).toBe(false);
  });

  it('drops the kept token that is no longer valid, and no other', async () => {
    const service = createService();
    const { token } = await service.tokenFor(101);
    await service.validate(101, 'garbage');
    expect((await service.tokenFor(101)).token).toBe(token);
    upstream.behave = async (request, res) => {
      if (!request.path.endsWith('validate-token')) return upstream.answer(request, res);
      res.end('{"isValid":false,"error":"Invalid token"}');
    };
    expect(await service.validate(101, token)).toBe(false);
    expect((await service.tokenFor(101)).token).not.toBe(token);
  });

  it('that does not name the operator counts for the token that was issued here', async () => {
    const service = createService();
    const { token } = await service.tokenFor(101);
    upstream.behave = async (request, res) => {
      if (!request.path.endsWith('validate-token')) return upstream.answer(request, res);
      res.end('{"valid":true}');
    };
    expect(await service.validate(101, token)).toBe(true);
    expect(await service.validate(101, 'another')).toBe(false);
    expect(await service.validate(102, token)).toBe(false);
  });
});

describe('a recheck', () => {
  const VALIDATE = '/api/operator/validate-token';

  const revokeTokens = (): void => {
    upstream.behave = (request, res) => {
      if (request.path !== VALIDATE) return upstream.answer(request, res);
      res.end('{"isValid":false,"error":"Invalid token"}');
    };
  };

  it('drops the kept token where ChatHub no longer takes it', async () => {
    const service = createService();
    const { token } = await service.tokenFor(101);
    await service.recheck(101);
    expect((await service.tokenFor(101)).token).toBe(token);
    revokeTokens();
    clock.advance(5);
    await service.recheck(101);
    expect((await service.tokenFor(101)).token).not.toBe(token);
  });

  it('is made at most every five seconds, and only where there is something to check', async () => {
    const service = createService();
    await service.recheck(101);
    expect(upstream.requests).toHaveLength(0);
    await service.tokenFor(101);
    for (let second = 0; second < 10; second += 1) {
      await service.recheck(101);
      clock.advance(1);
    }
    expect(upstream.count(VALIDATE)).toBe(2);
  });

  it('keeps the token where ChatHub does not answer', async () => {
    const service = createService();
    const { token } = await service.tokenFor(101);
    failWith(500);
    await service.recheck(101);
    expect((await service.tokenFor(101)).token).toBe(token);
  });
});

describe('the store', () => {
  it('in memory is bounded, and drops what was used longest ago', async () => {
    const store = memoryStore({ maxEntries: 2 });
    const token = (name: string): StoredToken => ({ token: name, issuedAt: 0, expiresAt: 1 });
    await store.set(1, token('a'));
    await store.set(2, token('b'));
    await store.get(1);
    await store.set(3, token('c'));
    expect(await store.get(1)).toEqual(token('a'));
    expect(await store.get(2)).toBeUndefined();
    expect(await store.get(3)).toEqual(token('c'));
    await store.set(3, token('d'));
    expect(await store.get(1)).toEqual(token('a'));
  });

  it.each([0, -1, 1.5, Number.NaN])('in memory refuses %s entries', (maxEntries) => {
    expect(() => memoryStore({ maxEntries })).toThrow('`maxEntries`');
  });

  it('that is too small costs calls, not correctness', async () => {
    const service = createService({ store: memoryStore({ maxEntries: 1 }) });
    await service.tokenFor(1);
    await service.tokenFor(2);
    await service.tokenFor(1);
    expect(upstream.count(ISSUE)).toBe(3);
  });

  it('that fails is done without, and said so', async () => {
    const down = async (): Promise<never> => {
      throw new Error('store down');
    };
    const store: TokenStore = { get: down, set: down, delete: down };
    const service = createService({ store });
    expect((await service.tokenFor(101)).expiresIn).toBe(3600);
    await service.forget(101);
    expect(storeErrors).toEqual(['get', 'set', 'delete']);
  });

  it('can be shared by two services', async () => {
    const store = memoryStore();
    const first = await createService({ store }).tokenFor(101);
    expect((await createService({ store }).tokenFor(101)).token).toBe(first.token);
    expect(upstream.count(ISSUE)).toBe(1);
  });
});

describe('options', () => {
  it('must have an api and a usable lifetime', () => {
    expect(() => createTokenService(undefined as never)).toThrow('`api`');
    expect(() => createTokenService({} as never)).toThrow('`api`');
    for (const lifetime of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => createService({ lifetime })).toThrow('`lifetime`');
    }
  });

  it('may have hooks that throw', async () => {
    const broken = (): never => {
      throw new Error('hook');
    };
    const service = createService({ on: { token: broken, issueError: broken } });
    expect((await service.tokenFor(101)).expiresIn).toBe(3600);
    await service.forget(101);
    failWith(500);
    expect((await failureOf(service.tokenFor(101))).code).toBe('upstream-failed');
  });
});
