import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  ChatHubError,
  type ChatHubOptions,
  type ChatHubState,
  type Environment,
  type PartialChatHubOptions,
  type TokenContext,
} from '../../src/index.ts';
import {
  endpoint,
  json,
  numbered,
  setUp,
  status,
  tags,
  tearDown,
  until,
  widgetUrl,
} from '../support/harness.ts';
import { jwt } from '../support/jwt.ts';

afterEach(tearDown);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The longest wait of a browser's timer (HTML, "timer initialization steps": a 32-bit integer). */
const LONGEST_TIMER = 2 ** 31 - 1;

type Answer = () => Response | Promise<Response>;

/** A hub on a scripted endpoint that notes when it was asked, and all that was published. */
function asking(
  options: Partial<ChatHubOptions> & Record<string, unknown>,
  answers: Answer[],
  environment: Partial<Environment> = {},
) {
  const api = endpoint(...answers);
  const times: number[] = [];
  const delays: number[] = [];
  const states: ChatHubState[] = [];
  const run = setUp(
    { reload: 'never', ...options },
    {
      fetch: (url, init) => {
        times.push(run.time.now);
        return api.fetch(url, init);
      },
      setTimeout: (callback, ms) => {
        delays.push(ms);
        return run.time.environment.setTimeout(callback, ms);
      },
      ...environment,
    },
  );
  run.chathub.subscribe(() => states.push(run.chathub.getState()));
  const state = () => run.chathub.getState();
  return {
    ...run,
    requests: api.requests,
    times,
    delays,
    states,
    state,
    ready: () => until(() => state().status === 'ready', run.time),
    start: async () => {
      const release = run.chathub.mount();
      await run.time.settle();
      return release;
    },
  };
}

/** An answer that the test gives when it wants to. */
function held() {
  let settle: { resolve(answer: Response): void; reject(error: unknown): void } | undefined;
  const answer = () =>
    new Promise<Response>((resolve, reject) => {
      settle = { resolve, reject };
    });
  return {
    answer,
    give: (answer: Answer) => settle?.resolve(answer() as Response),
    fail: (error: unknown) => settle?.reject(error),
  };
}

const dropped: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** A source that ignores its signal. */
const silence: Answer = () => new Promise<Response>(() => {});

const text = (body: string, init?: ResponseInit) => () => new Response(body, init);

const gaps = (times: number[]) => times.slice(1).map((time, i) => time - (times[i] as number));

const WAKES: Record<string, () => void> = {
  online: () => window.dispatchEvent(new Event('online')),
  focus: () => window.dispatchEvent(new Event('focus')),
  visibilitychange: () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  pageshow: () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
};

/** What the documented widget does when its token has ended. */
const expire = () =>
  window.dispatchEvent(new ErrorEvent('error', { message: 'Uncaught Error: token expired' }));

describe('the request', () => {
  test('asks for nothing before the first mount', async () => {
    const run = asking({}, [numbered(3600)]);
    await run.time.advance(DAY);
    expect(run.requests).toHaveLength(0);
    expect(run.time.pending).toBe(0);
  });

  test('goes to the endpoint, relative to the page', async () => {
    const run = asking({ tokenEndpoint: 'api/token' }, [numbered(3600)]);
    await run.start();
    expect(run.requests[0]?.url.href).toBe(new URL('api/token', document.baseURI).href);
    expect(run.requests[0]?.url.search).toBe('');
  });

  test.each([
    ['sales', 'sales'],
    [24, '24'],
    [0, '0'],
    ['a b&org=c', 'a b&org=c'],
    ['영업', '영업'],
  ])('carries organization %o', async (organization, sent) => {
    const run = asking({ organization }, [numbered(3600)]);
    await run.start();
    expect(run.requests[0]?.url.searchParams.getAll('org')).toEqual([sent]);
  });

  test("keeps the endpoint's own query", async () => {
    const run = asking({ tokenEndpoint: '/token?site=1', organization: 6 }, [numbered(3600)]);
    await run.start();
    expect(run.requests[0]?.url.search).toBe('?site=1&org=6');
  });

  test('merges fetchOptions, but keeps its own signal', async () => {
    const theirs = new AbortController().signal;
    const fetchOptions: RequestInit = {
      method: 'POST',
      credentials: 'include',
      headers: { 'x-csrf': '1' },
      signal: theirs,
    };
    const run = asking({ tokenEndpoint: '/token', fetchOptions }, [numbered(3600)]);
    await run.start();
    expect(run.requests[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'include',
      headers: { 'x-csrf': '1' },
      cache: 'no-store',
    });
    expect(run.requests[0]?.init.signal).toBeInstanceOf(AbortSignal);
    expect(run.requests[0]?.init.signal).not.toBe(theirs);
  });

  test('after a refusal says so, so that no cache answers with the same token', async () => {
    const run = asking({ organization: 6 }, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    expire();
    await run.time.settle();
    expect(run.requests[1]?.url.search).toBe('?org=6&reason=rejected');
    await run.ready();
    await run.chathub.refresh();
    expect(run.requests[2]?.url.search).toBe('?org=6');
  });
});

describe('the answer', () => {
  test.each([
    ['JSON', json({ token: 'abc.def' })],
    ['a JSON string', json('abc.def')],
    ['bare text', text('abc.def\n')],
    ['the quotes of the recipe', json({ token: '"abc.def"' })],
  ])('as %s reaches the tag without quotes', async (_, answer) => {
    const run = asking({}, [answer]);
    run.chathub.mount();
    await run.ready();
    expect(tags()[0]?.getAttribute('token')).toBe('abc.def');
  });

  test('is dated by the start of its request', async () => {
    const { answer, give } = held();
    const run = asking({}, [answer]);
    await run.start();
    const started = run.time.now;
    await run.time.advance(7 * SECOND);
    give(json({ token: 'abc', expiresIn: 60 }));
    await run.time.settle();
    expect(run.state().expiresAt).toBe(started + MINUTE);
  });

  test.each([
    ['a day slow', -DAY],
    ['a day fast', DAY],
  ])('is dated by its own date on a machine that is %s', async (_, skew) => {
    const run = asking({}, [
      () => {
        const server = run.time.now - skew;
        const headers = { date: new Date(server).toUTCString() };
        return json({ token: 'abc', expiresAt: new Date(server + HOUR) }, { headers })();
      },
    ]);
    run.time.setClock(skew);
    await run.start();
    expect(run.state().error).toBeNull();
    expect(run.state().expiresAt).toBe(run.time.now + HOUR);
    await run.time.advance(30 * MINUTE);
    expect(run.requests).toHaveLength(1);
    await run.time.advance(20 * MINUTE);
    expect(run.requests).toHaveLength(2);
  });

  test('that has ended already is an error, and asked for again with care', async () => {
    const run = asking({}, [json({ token: 'abc', expiresIn: 0 })]);
    await run.start();
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-expired' },
      expiresAt: null,
    });
    await run.time.advance(10 * MINUTE);
    expect(run.requests.length).toBeGreaterThan(2);
    expect(run.requests.length).toBeLessThan(30);
    expect(tags()).toHaveLength(0);
  });
});

describe('fetching, nothing valid: what is tried again', () => {
  test.each<[string, Answer, string]>([
    ['a dropped connection', dropped, 'token-network'],
    ['500', status(500), 'token-server'],
    ['502', status(502), 'token-server'],
    ['503', status(503), 'token-server'],
    ['504', status(504), 'token-server'],
    ['429', status(429), 'token-rate-limited'],
  ])('%s', async (_, answer, code) => {
    const run = asking({}, [answer, answer, numbered(3600)]);
    await run.start();
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code, retryable: true },
      expiresAt: null,
    });
    expect(run.state().retryAt).toBeGreaterThan(run.time.now);
    expect(run.requests).toHaveLength(1);
    await run.time.advance(5 * SECOND);
    expect(run.requests).toHaveLength(3);
    await run.ready();
    expect(run.state()).toMatchObject({ error: null, retryAt: null });
    expect(run.requests).toHaveLength(3);
  });

  test('is tried when the state says so', async () => {
    const run = asking({}, [dropped]);
    await run.start();
    for (let attempt = 1; attempt < 8; attempt++) {
      const { retryAt } = run.state();
      await run.time.advance((retryAt as number) - run.time.now - 1);
      expect(run.requests).toHaveLength(attempt);
      await run.time.advance(1);
      expect(run.requests).toHaveLength(attempt + 1);
      expect(run.times.at(-1)).toBe(retryAt);
    }
  });

  test('more and more seldom, but never given up', async () => {
    const run = asking({}, [status(503)]);
    await run.start();
    await run.time.advance(HOUR);
    const waits = gaps(run.times);
    expect(waits[0]).toBeGreaterThanOrEqual(500);
    expect(waits[0]).toBeLessThanOrEqual(5 * SECOND);
    expect(waits.slice(1, 5).every((wait, i) => wait > (waits[i] as number))).toBe(true);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(30 * SECOND);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5 * MINUTE);
    expect(run.requests.length).toBeLessThan(150);
    expect(run.requests.length).toBeGreaterThan(15);
  });

  test('with jitter, so that tabs do not come back together', async () => {
    const waits = [];
    for (const random of [0, 0.3, 0.999]) {
      const run = asking({}, [status(503)], { random: () => random });
      await run.start();
      waits.push((run.state().retryAt as number) - run.time.now);
      run.chathub.destroy();
    }
    expect(new Set(waits).size).toBe(3);
  });

  test('a source that ignores its signal is timed out', async () => {
    const late = held();
    const run = asking({ tokenTimeout: 5000 }, [late.answer, numbered(3600)]);
    await run.start();
    await run.time.advance(4900);
    expect(run.state().status).toBe('authorizing');
    expect(run.requests[0]?.init.signal?.aborted).toBe(false);
    await run.time.advance(100);
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-timeout', retryable: true },
    });
    expect(run.requests[0]?.init.signal?.aborted).toBe(true);
    await run.ready();
    const { expiresAt } = run.state();
    late.give(json({ token: 'late', expiresIn: 7200 }));
    await run.time.advance(SECOND);
    expect(run.state()).toMatchObject({ status: 'ready', expiresAt });
    expect(tags()[0]?.getAttribute('token')).toBe('token-1');
    expect(run.requests).toHaveLength(2);
  });

  test('a body that never ends is timed out as well', async () => {
    const endless = () => new Response(new ReadableStream({ start() {} }));
    const run = asking({ tokenTimeout: 5000 }, [endless]);
    await run.start();
    await run.time.advance(5000);
    expect(run.state().error?.code).toBe('token-timeout');
  });

  test('without a word of ours, ten seconds are enough', async () => {
    const run = asking({}, [silence]);
    await run.start();
    await run.time.advance(9.9 * SECOND);
    expect(run.state().status).toBe('authorizing');
    await run.time.advance(0.2 * SECOND);
    expect(run.state().error?.code).toBe('token-timeout');
  });

  test.each([
    ['its own renewal', (_: ReturnType<typeof asking>) => {}],
    [
      'refresh()',
      ({ chathub }: ReturnType<typeof asking>) => void chathub.refresh().catch(() => {}),
    ],
  ])('so does %s', async (_, ask) => {
    const run = asking({}, [numbered(3600), silence]);
    run.chathub.mount();
    await run.ready();
    await run.time.advance(40 * MINUTE);
    ask(run);
    while (run.requests.length < 2) await run.time.advance(100);
    await run.time.advance(10 * SECOND);
    expect(run.state()).toMatchObject({ status: 'ready', error: { code: 'token-timeout' } });
    expect(run.requests).toHaveLength(2);
  });

  test('retry() does not wait for it', async () => {
    const run = asking({}, [status(503, { 'retry-after': '600' }), numbered(3600)]);
    await run.start();
    run.chathub.retry();
    await run.ready();
    expect(run.requests).toHaveLength(2);
  });
});

describe('Retry-After', () => {
  test.each([429, 503])('in seconds, with %i', async (code) => {
    const run = asking({}, [status(code, { 'retry-after': '90' }), numbered(3600)]);
    await run.start();
    expect(run.state().retryAt).toBe(run.time.now + 90 * SECOND);
    await run.time.advance(89.9 * SECOND);
    expect(run.requests).toHaveLength(1);
    await run.time.advance(0.1 * SECOND);
    expect(run.requests).toHaveLength(2);
  });

  test.each([
    ['a year ahead of', 365 * DAY],
    ['a year behind', -365 * DAY],
    ['level with', 0],
  ])('as a date, by a server whose clock is %s this one', async (_, skew) => {
    const run = asking({}, [
      () => {
        const server = run.time.now + skew;
        const header = (ms: number) => new Date(ms).toUTCString();
        const headers = { date: header(server), 'retry-after': header(server + 90 * SECOND) };
        return status(429, headers)();
      },
    ]);
    await run.start();
    expect(run.state().retryAt).toBe(run.time.now + 90 * SECOND);
  });

  test('the later of it and the backoff counts', async () => {
    const run = asking({}, [status(429, { 'retry-after': '1' })]);
    await run.start();
    await run.time.advance(10 * MINUTE);
    const waits = gaps(run.times);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(SECOND);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(20 * SECOND);
  });

  test.each(['soon', '', '-5', 'NaN', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'that makes no sense (%o) is left out',
    async (header) => {
      const run = asking({}, [status(503, { 'retry-after': header }), numbered(3600)]);
      await run.start();
      const wait = (run.state().retryAt as number) - run.time.now;
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(5 * SECOND);
    },
  );

  test.each(Object.keys(WAKES))('holds whatever wakes the page: %s', async (wake) => {
    const run = asking({}, [status(503, { 'retry-after': '60' }), numbered(3600)]);
    await run.start();
    const retryAt = run.time.now + MINUTE;
    for (let second = 0; second < 59; second += 4) {
      await run.time.advance(4 * SECOND - 100);
      WAKES[wake]?.();
      await run.time.settle();
      expect(run.state().retryAt).toBe(retryAt);
    }
    expect(run.requests).toHaveLength(1);
    await run.time.advance(MINUTE);
    expect(run.times[1]).toBe(retryAt);
  });
});

describe('fetching, nothing valid: what blocks', () => {
  test.each<[string, Answer, string]>([
    ['401', status(401), 'token-unauthorized'],
    ['403', status(403), 'token-forbidden'],
    ['404', status(404), 'token-not-found'],
    ['a sign-in page', text('<!doctype html><form></form>'), 'token-malformed'],
    ['nothing', text(''), 'token-malformed'],
    ['JSON without a token', json({ error: 'no' }), 'token-malformed'],
    ['truncated JSON', text('{"token":"ab'), 'token-malformed'],
  ])('%s, until retry()', async (_, answer, code) => {
    const run = asking({}, [answer, numbered(3600)]);
    await run.start();
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code, retryable: false },
      expiresAt: null,
      retryAt: null,
    });
    await run.time.advance(HOUR);
    for (const wake of Object.values(WAKES)) wake();
    await run.time.advance(HOUR);
    run.time.jump(DAY);
    await run.time.advance(MINUTE);
    expect(run.requests).toHaveLength(1);
    run.chathub.retry();
    await run.ready();
    expect(run.requests).toHaveLength(2);
    expect(run.state().error).toBeNull();
  });

  test('retry() tells that it tries, then what came of it', async () => {
    const run = asking({}, [status(401), status(403)]);
    await run.start();
    run.chathub.retry();
    expect(run.state()).toMatchObject({ status: 'authorizing', error: null });
    await run.time.settle();
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-forbidden' },
    });
  });

  test('another identity starts anew', async () => {
    const run = asking({ organization: 'a' }, [status(403), numbered(3600)]);
    await run.start();
    run.chathub.update({ organization: 'b' });
    await run.ready();
    expect(run.requests.map(({ url }) => url.search)).toEqual(['?org=a', '?org=b']);
  });
});

describe('renewal', () => {
  test('comes ahead of the end, with the old token still served', async () => {
    const second = held();
    const run = asking({ tokenTimeout: HOUR }, [numbered(3600), second.answer]);
    run.chathub.mount();
    await run.ready();
    const expiresAt = (run.times[0] as number) + HOUR;
    await run.time.advance(40 * MINUTE);
    expect(run.requests).toHaveLength(1);
    await run.time.advance(10 * MINUTE);
    expect(run.requests).toHaveLength(2);
    const asked = run.times[1] as number;
    expect(asked).toBeGreaterThanOrEqual(expiresAt - 16.5 * MINUTE);
    expect(asked).toBeLessThanOrEqual(expiresAt - 15 * MINUTE);
    expect(run.state()).toMatchObject({ status: 'ready', error: null, expiresAt });
    expect(tags()[0]?.getAttribute('token')).toBe('token-1');
    second.fail(new TypeError('Failed to fetch'));
  });

  test('gives the new token to the tag, and its end to the state', async () => {
    const run = asking({ refreshBefore: 600 }, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    await run.time.advance(51 * MINUTE);
    expect(run.requests).toHaveLength(2);
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
    expect(run.state().expiresAt).toBe((run.times[1] as number) + HOUR);
    expect(tags()[0]?.getAttribute('token')).toBe('token-2');
    expect(run.statuses).toEqual(['authorizing', 'loading', 'ready']);
  });

  test.each<[string, Answer, string]>([
    ['a dropped connection', dropped, 'token-network'],
    ['503', status(503), 'token-server'],
    ['429', status(429), 'token-rate-limited'],
    ['401', status(401), 'token-unauthorized'],
    ['403', status(403), 'token-forbidden'],
    ['a sign-in page', text('<html></html>'), 'token-malformed'],
    ['an ended token', json({ token: 'ended', expiresIn: 0 }), 'token-expired'],
  ])('that fails with %s takes no valid token away', async (_, answer, code) => {
    const run = asking({}, [numbered(3600), answer]);
    run.chathub.mount();
    await run.ready();
    const { expiresAt } = run.state();
    await run.time.advance(46 * MINUTE);
    expect(run.requests.length).toBeGreaterThan(1);
    expect(run.state()).toMatchObject({ status: 'ready', error: { code }, expiresAt });
    expect(tags()[0]?.getAttribute('token')).toBe('token-1');
    expect(run.statuses).toEqual(['authorizing', 'loading', 'ready']);
  });

  test('that failed is told no more once it worked', async () => {
    const run = asking({}, [numbered(3600), status(503), numbered(7200)]);
    run.chathub.mount();
    await run.ready();
    await run.time.advance(50 * MINUTE);
    expect(run.requests).toHaveLength(3);
    expect(run.states.some(({ error }) => error?.code === 'token-server')).toBe(true);
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
  });

  test('that times out keeps the token as well', async () => {
    const run = asking({}, [numbered(3600), silence]);
    run.chathub.mount();
    await run.ready();
    await run.time.advance(46 * MINUTE);
    expect(run.state()).toMatchObject({ status: 'ready', error: { code: 'token-timeout' } });
  });

  test('that is blocked is not asked again, and the panel goes with its token', async () => {
    const run = asking({}, [numbered(3600), status(401)]);
    run.chathub.mount();
    await run.ready();
    await run.time.advance(59 * MINUTE);
    expect(run.state().status).toBe('ready');
    await run.time.advance(2 * MINUTE);
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-unauthorized' },
      expiresAt: null,
      retryAt: null,
    });
    expect(run.requests).toHaveLength(2);
  });
});

describe('the hard deadline', () => {
  test('withholds the token while its renewal is under way', async () => {
    const second = held();
    const run = asking({ tokenTimeout: HOUR }, [numbered(3600), second.answer]);
    run.chathub.mount();
    await run.ready();
    const { expiresAt } = run.state();
    await run.time.advance((expiresAt as number) - run.time.now - 1);
    expect(run.state()).toMatchObject({ status: 'ready', expiresAt });
    await run.time.advance(1);
    expect(run.state()).toMatchObject({ status: 'authorizing', error: null, expiresAt: null });
    expect(run.requests).toHaveLength(2);
    expect(run.requests[1]?.init.signal?.aborted).toBe(false);
    second.give(json({ token: 'token-2', expiresIn: 7200 }));
    await run.ready();
    expect(tags()[0]?.getAttribute('token')).toBe('token-2');
    expect(run.requests).toHaveLength(2);
  });

  test('ends what only backoff kept alive', async () => {
    const run = asking({}, [numbered(3600), status(503)]);
    run.chathub.mount();
    await run.ready();
    await run.time.advance(61 * MINUTE);
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-server' },
      expiresAt: null,
    });
    expect(run.state().retryAt).not.toBeNull();
  });

  test('is seen at once after a sleep past it', async () => {
    const second = held();
    const run = asking({}, [numbered(3600), second.answer]);
    run.chathub.mount();
    await run.ready();
    run.time.jump(8 * HOUR);
    WAKES.pageshow?.();
    expect(run.state()).toMatchObject({ status: 'authorizing', expiresAt: null });
    expect(run.requests).toHaveLength(2);
    second.give(json({ token: 'token-2', expiresIn: 3600 }));
    await run.ready();
  });

  test.each(Object.keys(WAKES))('woken past the soft one, it asks at once: %s', async (wake) => {
    const run = asking({}, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    run.time.jump(50 * MINUTE);
    WAKES[wake]?.();
    await run.time.settle();
    expect(run.requests).toHaveLength(2);
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
  });

  test('is seen soon even when nothing tells that time has passed', async () => {
    const run = asking({}, [numbered(3600), silence]);
    run.chathub.mount();
    await run.ready();
    run.time.jump(8 * HOUR);
    await run.time.advance(30 * SECOND);
    expect(run.requests.length).toBeGreaterThan(1);
    expect(run.state().expiresAt).toBeNull();
  });

  test('comes no later when somebody sets the clock back', async () => {
    const run = asking({}, [numbered(3600), silence]);
    run.chathub.mount();
    await run.ready();
    await run.time.advance(10 * MINUTE);
    run.time.setClock(-DAY);
    await run.time.advance(49.5 * MINUTE);
    expect(run.requests.length).toBeGreaterThan(1);
    await run.time.advance(2 * MINUTE);
    expect(run.state()).toMatchObject({ status: 'unavailable', expiresAt: null });
  });

  test('the state tells it by the clock of now', async () => {
    const run = asking({}, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const left = (run.state().expiresAt as number) - run.time.now;
    run.time.setClock(-DAY);
    await run.time.advance(MINUTE);
    const told = (run.state().expiresAt as number) - run.time.now;
    expect(Math.abs(told - (left - MINUTE))).toBeLessThanOrEqual(30 * SECOND);
  });
});

describe('how often', () => {
  test('20-second tokens make no storm, and recover again and again', async () => {
    const run = asking({ loadTimeout: DAY }, [numbered(20)]);
    await run.start();
    await run.time.advance(10 * MINUTE);
    expect(Math.min(...gaps(run.times))).toBeGreaterThanOrEqual(30 * SECOND);
    expect(run.requests.length).toBeGreaterThanOrEqual(15);
    expect(run.states.filter(({ expiresAt }) => expiresAt).length).toBeGreaterThanOrEqual(15);
  });

  test('between two of them the panel says until when it is away', async () => {
    const run = asking({ loadTimeout: DAY }, [numbered(20)]);
    await run.start();
    const [asked = 0] = run.times;
    await run.time.advance(19.9 * SECOND);
    expect(run.state().expiresAt).toBe(asked + 20 * SECOND);
    await run.time.advance(0.2 * SECOND);
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-expired', retryable: true },
      expiresAt: null,
    });
    expect(run.state().retryAt).toBeGreaterThanOrEqual(asked + 30 * SECOND);
    expect(run.state().retryAt).toBeLessThanOrEqual(asked + 35 * SECOND);
    await run.time.advance(15 * SECOND);
    expect(run.state().expiresAt).not.toBeNull();
    expect(run.requests).toHaveLength(2);
  });

  test.each([1, 5, 31, 45, 90, 300])(
    '%i-second tokens, focus and all: at least 30 s between two requests',
    async (seconds) => {
      const run = asking({ loadTimeout: DAY }, [numbered(seconds)]);
      await run.start();
      for (let second = 0; second < 600; second += 7) {
        await run.time.advance(7 * SECOND);
        for (const wake of Object.values(WAKES)) wake();
      }
      expect(Math.min(...gaps(run.times))).toBeGreaterThanOrEqual(30 * SECOND);
      expect(run.requests.length).toBeGreaterThanOrEqual(Math.min(10, 600 / seconds));
    },
  );

  test('refreshBefore longer than the life is no storm', async () => {
    const run = asking({ refreshBefore: 7200 }, [numbered(1800)]);
    await run.start();
    await run.time.advance(HOUR);
    expect(run.requests.length).toBeGreaterThan(2);
    expect(run.requests.length).toBeLessThan(8);
  });

  test('a 30-day token is renewed an hour ahead, by timers that never overflow', async () => {
    const run = asking({}, [numbered(30 * 86_400)]);
    run.chathub.mount();
    await run.ready();
    expect(run.requests).toHaveLength(1);
    run.time.jump(29 * DAY);
    await run.time.advance(10 * MINUTE);
    expect(run.requests).toHaveLength(1);
    run.time.jump(22.5 * HOUR);
    await run.time.advance(HOUR);
    expect(run.requests).toHaveLength(2);
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
    expect(Math.max(...run.delays)).toBeLessThanOrEqual(LONGEST_TIMER);
    expect(Math.min(...run.delays)).toBeGreaterThanOrEqual(0);
  });

  test('an opaque token without an end is kept', async () => {
    const run = asking({}, [json({ token: 'opaque-token' })]);
    run.chathub.mount();
    await run.ready();
    expect(run.state().expiresAt).toBeNull();
    await run.time.advance(HOUR);
    run.time.jump(365 * DAY);
    await run.time.advance(HOUR);
    for (const wake of Object.values(WAKES)) wake();
    await run.time.settle();
    expect(run.requests).toHaveLength(1);
    expect(run.state()).toMatchObject({ status: 'ready', error: null, expiresAt: null });
    expect(run.delays.every((ms) => ms >= 0 && ms <= LONGEST_TIMER)).toBe(true);
  });

  test('an endpoint that answers the same token again and again', async () => {
    const run = asking({}, [json({ token: 'same', expiresIn: 3600 })]);
    run.chathub.mount();
    await run.ready();
    const { expiresAt } = run.state();
    await run.time.advance(59 * MINUTE);
    expect(run.requests.length).toBeGreaterThan(1);
    expect(run.requests.length).toBeLessThanOrEqual(11);
    expect(Math.min(...gaps(run.times))).toBeGreaterThanOrEqual(30 * SECOND);
    expect(run.state()).toMatchObject({ status: 'ready', expiresAt });
  });

  test('ten renewals without a new token are an error, and the token is still served', async () => {
    const same = json({ token: 'same', expiresIn: 3600 });
    const run = asking({}, [...Array.from({ length: 11 }, () => same), numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const { expiresAt } = run.state();
    for (let renewal = 1; renewal < 10; renewal++) await run.chathub.refresh();
    expect(run.state().error).toBeNull();
    await expect(run.chathub.refresh()).rejects.toMatchObject({ code: 'token-expired' });
    expect(run.state()).toMatchObject({
      status: 'ready',
      error: { code: 'token-expired' },
      expiresAt,
    });
    const asked = run.time.now;
    await run.time.advance(2 * MINUTE);
    expect(run.times[11]).toBeGreaterThanOrEqual(asked + 30 * SECOND);
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
    expect(tags()[0]?.getAttribute('token')).toBe('token-1');
  });
});

describe('constant tokens', () => {
  const constant = (token: string) => asking({ tokenEndpoint: undefined, token }, [dropped]);
  const inSeconds = (seconds: number) =>
    jwt({ sub: '101', exp: Date.UTC(2026, 0, 1) / 1000 + seconds });

  test('work, and ask nobody', async () => {
    const run = constant('test-token-for-development');
    run.chathub.mount();
    await run.ready();
    await run.time.advance(HOUR);
    expect(tags()[0]?.getAttribute('token')).toBe('test-token-for-development');
    expect(run.state()).toMatchObject({ status: 'ready', error: null, expiresAt: null });
    expect(run.requests).toHaveLength(0);
  });

  test('tell their end, and live until then', async () => {
    const run = constant(inSeconds(3600));
    run.chathub.mount();
    await run.ready();
    expect(run.state().expiresAt).toBe(Date.UTC(2026, 0, 1) + HOUR);
    await run.time.advance(59 * MINUTE);
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
    await run.time.advance(2 * MINUTE);
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-expired', retryable: false },
      expiresAt: null,
      retryAt: null,
    });
  });

  test('that have ended are an error that only other options mend', async () => {
    const run = constant(inSeconds(-10));
    await run.start();
    const ended = {
      status: 'unavailable',
      error: { code: 'token-expired', retryable: false },
      retryAt: null,
    };
    expect(run.state()).toMatchObject(ended);
    await run.time.advance(HOUR);
    run.chathub.retry();
    await run.time.settle();
    expect(run.state()).toMatchObject(ended);
    expect(tags()).toHaveLength(0);
    run.chathub.update({ token: inSeconds(2 * 86_400) });
    await run.ready();
  });

  test('may be refreshed without an error', async () => {
    const run = constant('abc');
    run.chathub.mount();
    await run.ready();
    await run.chathub.refresh();
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
  });

  test('that the widget refuses are not tried again', async () => {
    const run = constant('abc');
    run.chathub.mount();
    await run.ready();
    expire();
    await run.time.settle();
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-rejected', retryable: false },
      retryAt: null,
    });
  });
});

describe('one flight', () => {
  test('all who refresh share one request', async () => {
    const second = held();
    const run = asking({}, [numbered(3600), second.answer]);
    run.chathub.mount();
    await run.ready();
    const refreshes = [run.chathub.refresh(), run.chathub.refresh(), run.chathub.refresh()];
    await run.time.settle();
    expect(run.requests).toHaveLength(2);
    second.give(json({ token: 'token-2', expiresIn: 3600 }));
    await Promise.all(refreshes);
    expect(run.requests).toHaveLength(2);
    expect(tags()[0]?.getAttribute('token')).toBe('token-2');
  });

  test('and one failure', async () => {
    const second = held();
    const run = asking({}, [numbered(3600), second.answer]);
    run.chathub.mount();
    await run.ready();
    const refreshes = Promise.allSettled([
      run.chathub.refresh(),
      run.chathub.refresh(),
      run.chathub.refresh(),
    ]);
    second.give(status(503));
    const reasons = (await refreshes).map((result) => (result as PromiseRejectedResult).reason);
    expect(reasons[0]).toMatchObject({ code: 'token-server' });
    expect(new Set(reasons).size).toBe(1);
    expect(run.state().error).toBe(reasons[0]);
    expect(run.requests).toHaveLength(2);
  });

  test('a failure is not kept: the next refresh is a new request', async () => {
    const run = asking({}, [numbered(3600), status(503), numbered(7200)]);
    run.chathub.mount();
    await run.ready();
    await expect(run.chathub.refresh()).rejects.toMatchObject({ code: 'token-server' });
    await run.chathub.refresh();
    expect(run.requests).toHaveLength(3);
    expect(run.state()).toMatchObject({ status: 'ready', error: null });
  });

  test('refresh joins the first request', async () => {
    const first = held();
    const run = asking({}, [first.answer]);
    run.chathub.mount();
    const refreshed = run.chathub.refresh();
    await run.time.settle();
    first.give(json({ token: 'abc' }));
    await refreshed;
    expect(run.requests).toHaveLength(1);
  });

  test('a listener that refreshes on failure gets a new flight, not the failed one', async () => {
    const run = asking({}, [numbered(3600), status(503), numbered(7200)]);
    run.chathub.mount();
    await run.ready();
    let second: Promise<void> | undefined;
    run.chathub.subscribe(() => {
      if (run.state().error && !second) second = run.chathub.refresh();
    });
    await expect(run.chathub.refresh()).rejects.toMatchObject({ code: 'token-server' });
    await second;
    expect(run.requests).toHaveLength(3);
    expect(run.state().error).toBeNull();
  });

  test('refresh says no where nothing is mounted', async () => {
    const run = asking({}, [numbered(3600)]);
    await expect(run.chathub.refresh()).rejects.toBeInstanceOf(ChatHubError);
    const release = await run.start();
    release();
    await run.time.settle();
    await expect(run.chathub.refresh()).rejects.toBeInstanceOf(ChatHubError);
    run.chathub.destroy();
    await expect(run.chathub.refresh()).rejects.toBeInstanceOf(ChatHubError);
    expect(run.requests).toHaveLength(1);
  });
});

describe('whenReady', () => {
  /** What a promise has come to by now. */
  const follow = (promise: Promise<void>) => {
    const result: { value?: 'resolved' | ChatHubError } = {};
    promise.then(
      () => (result.value = 'resolved'),
      (error) => (result.value = error),
    );
    return result;
  };

  test('waits for a mount, then for the panel', async () => {
    const run = asking({}, [numbered(3600)]);
    const result = follow(run.chathub.whenReady());
    await run.time.advance(MINUTE);
    expect(result.value).toBeUndefined();
    run.chathub.mount();
    await run.ready();
    await run.time.settle();
    expect(result.value).toBe('resolved');
    await run.chathub.whenReady();
  });

  test('does not mind what mends by itself', async () => {
    const run = asking({}, [status(503), dropped, numbered(3600)]);
    const result = follow(run.chathub.whenReady());
    await run.start();
    expect(run.state().status).toBe('unavailable');
    expect(result.value).toBeUndefined();
    await run.ready();
    await run.time.settle();
    expect(result.value).toBe('resolved');
  });

  test('rejects with the error that only retry() leaves', async () => {
    const run = asking({}, [status(403), numbered(3600)]);
    const before = follow(run.chathub.whenReady());
    await run.start();
    await run.time.settle();
    expect(before.value).toBe(run.state().error);
    await expect(run.chathub.whenReady()).rejects.toMatchObject({ code: 'token-forbidden' });
    run.chathub.retry();
    await Promise.all([run.chathub.whenReady(), run.ready()]);
  });

  test('resolves for a panel with background trouble', async () => {
    const run = asking({}, [numbered(3600), status(401)]);
    run.chathub.mount();
    await run.ready();
    await run.chathub.refresh().catch(() => {});
    expect(run.state().error?.code).toBe('token-unauthorized');
    await run.chathub.whenReady();
  });

  test('rejects on destroy, and after it', async () => {
    const run = asking({}, [silence]);
    const before = follow(run.chathub.whenReady());
    await run.start();
    run.chathub.destroy();
    await run.time.settle();
    expect(before.value).toMatchObject({ code: 'superseded' });
    await expect(run.chathub.whenReady()).rejects.toMatchObject({ code: 'superseded' });
  });
});

describe('a late answer is dropped, its request ended', () => {
  const ENDS: Record<string, (run: ReturnType<typeof asking>, release: () => void) => void> = {
    destroy: (run) => run.chathub.destroy(),
    release: (_, release) => release(),
    'another organization': (run) => run.chathub.update({ organization: 'b' }),
    'another endpoint': (run) => run.chathub.update({ tokenEndpoint: '/other' }),
    'another source': (run) => run.chathub.update({ token: 'constant' }),
  };
  const OUTCOMES: Record<string, (answer: ReturnType<typeof held>) => void> = {
    token: (answer) => answer.give(json({ token: 'late', expiresIn: 99 })),
    refusal: (answer) => answer.give(status(401)),
    failure: (answer) => answer.fail(new TypeError('Failed to fetch')),
  };

  test.each(
    Object.keys(ENDS).flatMap((end) => Object.keys(OUTCOMES).map((outcome) => [end, outcome])),
  )('%s, then a %s', async (end, outcome) => {
    const late = held();
    const run = asking({ organization: 'a' }, [late.answer, silence]);
    const release = await run.start();
    ENDS[end as string]?.(run, release);
    await run.time.settle();
    expect(run.requests[0]?.init.signal?.aborted).toBe(true);
    // The next generation may move on by itself meanwhile: its status is left out.
    const { error, expiresAt, retryAt } = run.state();
    const asked = run.requests.length;
    OUTCOMES[outcome as string]?.(late);
    await run.time.settle();
    expect(run.state()).toMatchObject({ error, expiresAt, retryAt });
    expect(run.requests).toHaveLength(asked);
    expect(JSON.stringify(run.states)).not.toContain('late');
    for (const tag of tags()) expect(tag.getAttribute('token')).not.toBe('late');
  });

  test('also while its body is read', async () => {
    let finish = () => {};
    const slow = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            finish = () => {
              controller.enqueue(new TextEncoder().encode('{"token":"late","expiresIn":99}'));
              controller.close();
            };
          },
        }),
      );
    const run = asking({ organization: 'a' }, [slow, silence]);
    await run.start();
    run.chathub.update({ organization: 'b' });
    finish();
    await run.time.settle();
    expect(run.state()).toMatchObject({ status: 'authorizing', expiresAt: null });
  });

  test('also while it is validated', async () => {
    let allow = (_: boolean) => {};
    const signals: AbortSignal[] = [];
    const validateToken = (_: string, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<boolean>((resolve) => (allow = resolve));
    };
    const run = asking({ validateToken }, [numbered(3600)]);
    await run.start();
    expect(signals[0]?.aborted).toBe(false);
    run.chathub.destroy();
    expect(signals[0]?.aborted).toBe(true);
    allow(true);
    await run.time.settle();
    expect(run.state()).toMatchObject({ status: 'destroyed', expiresAt: null });
    expect(tags()).toHaveLength(0);
  });

  test('who waits for it is told', async () => {
    const run = asking({ organization: 'a' }, [silence]);
    await run.start();
    const refreshed = run.chathub.refresh().catch((error) => error);
    run.chathub.update({ organization: 'b' });
    expect(await refreshed).toMatchObject({ code: 'superseded' });
    expect(run.state()).toMatchObject({ status: 'authorizing', error: null });
  });

  test('a panel that comes back asks anew', async () => {
    const run = asking({}, [silence, numbered(3600)]);
    const release = await run.start();
    release();
    await run.time.settle();
    expect(run.state().status).toBe('idle');
    run.chathub.mount();
    await run.ready();
    expect(run.requests).toHaveLength(2);
  });
});

describe('after destroy', () => {
  test('nothing is left, and nothing starts again', async () => {
    const run = asking({}, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    run.chathub.destroy();
    const listener = vi.fn();
    run.chathub.subscribe(listener);
    const state = run.state();
    expect(state).toEqual({ status: 'destroyed', error: null, expiresAt: null, retryAt: null });
    run.chathub.mount()();
    run.chathub.retry();
    run.chathub.update({ organization: 'b' });
    run.chathub.destroy();
    for (const wake of Object.values(WAKES)) wake();
    expire();
    await run.time.advance(DAY / 4);
    expect(run.state()).toBe(state);
    expect(listener).not.toHaveBeenCalled();
    expect(run.requests).toHaveLength(1);
    expect(run.time.pending).toBe(0);
    expect(tags()).toHaveLength(0);
  });
});

describe('waking', () => {
  /** In backoff for most of a minute. */
  async function inBackoff() {
    const run = asking({}, [dropped]);
    await run.start();
    await run.time.advance(3 * MINUTE);
    await run.time.advance((run.state().retryAt as number) - run.time.now + 1);
    await run.time.advance(6 * SECOND);
    expect(run.state().retryAt).toBeGreaterThan(run.time.now + 15 * SECOND);
    return run;
  }

  test.each(Object.keys(WAKES))('%s brings the next attempt forward', async (wake) => {
    const run = await inBackoff();
    const before = run.requests.length;
    WAKES[wake]?.();
    await run.time.settle();
    expect(run.requests).toHaveLength(before + 1);
  });

  test('at most every five seconds', async () => {
    const run = await inBackoff();
    const before = run.requests.length;
    for (let step = 0; step < 100; step++) {
      for (const wake of Object.values(WAKES)) wake();
      await run.time.advance(200);
    }
    expect(run.requests.length - before).toBeGreaterThanOrEqual(4);
    expect(run.requests.length - before).toBeLessThanOrEqual(5);
    expect(Math.min(...gaps(run.times.slice(before)))).toBeGreaterThanOrEqual(5 * SECOND);
  });

  test('changes nothing while all is well', async () => {
    const run = asking({}, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const state = run.state();
    for (let step = 0; step < 20; step++) {
      for (const wake of Object.values(WAKES)) wake();
      await run.time.advance(10 * SECOND);
    }
    expect(run.requests).toHaveLength(1);
    expect(run.state()).toBe(state);
  });

  test('does not disturb a request that is under way', async () => {
    const run = asking({}, [silence]);
    await run.start();
    for (const wake of Object.values(WAKES)) wake();
    await run.time.settle();
    expect(run.requests).toHaveLength(1);
    expect(run.requests[0]?.init.signal?.aborted).toBe(false);
  });

  test('counts for a request that began before it, should that fail', async () => {
    const late = held();
    const run = asking({}, [...Array(9).fill(dropped), late.answer, numbered(3600)]);
    await run.start();
    while (run.requests.length < 10) await run.time.advance(SECOND);
    WAKES.online?.();
    late.fail(new TypeError('Failed to fetch'));
    await run.time.advance(5 * SECOND);
    expect(run.requests).toHaveLength(11);
  });

  test('is the window’s own focus, not that of a field', async () => {
    const run = await inBackoff();
    const before = run.requests.length;
    const field = document.body.appendChild(document.createElement('input'));
    onTestFinished(() => field.remove());
    field.dispatchEvent(new FocusEvent('focus'));
    await run.time.settle();
    expect(run.requests).toHaveLength(before);
  });

  test('does not reach a hub that is not mounted', async () => {
    const run = asking({}, [dropped]);
    const release = await run.start();
    release();
    await run.time.settle();
    for (const wake of Object.values(WAKES)) wake();
    await run.time.advance(HOUR);
    expect(run.requests).toHaveLength(1);
    expect(run.time.pending).toBe(0);
  });
});

test('offline is told as such, and ends with it', async () => {
  const navigator = { onLine: false };
  const run = asking({}, [dropped, numbered(3600)], { navigator });
  await run.start();
  expect(run.state()).toMatchObject({
    status: 'unavailable',
    error: { code: 'offline', retryable: true },
  });
  navigator.onLine = true;
  await run.time.advance(SECOND / 2);
  WAKES.online?.();
  await run.time.advance(5 * SECOND);
  await run.ready();
  expect(run.requests).toHaveLength(2);
});

describe('validateToken', () => {
  test('is asked before a token is used', async () => {
    const asked: unknown[] = [];
    const validateToken = async (token: string, signal: AbortSignal) => {
      asked.push(token, signal, tags().length);
      return true;
    };
    const run = asking({ validateToken }, [json({ token: '"abc"' })]);
    run.chathub.mount();
    await run.ready();
    expect(asked).toEqual(['abc', expect.any(AbortSignal), 0]);
  });

  test('false counts as refused, and the token reaches no tag', async () => {
    const run = asking({ validateToken: async () => false }, [numbered(3600)]);
    await run.start();
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-rejected', retryable: true },
      expiresAt: null,
    });
    await run.time.advance(10 * MINUTE);
    expect(run.requests.length).toBeGreaterThan(2);
    expect(run.requests.length).toBeLessThan(30);
    expect(tags()).toHaveLength(0);
  });

  test('false for a constant token is final', async () => {
    const options = { tokenEndpoint: undefined, token: 'abc', validateToken: async () => false };
    const run = asking(options, []);
    await run.start();
    expect(run.state()).toMatchObject({
      error: { code: 'token-rejected', retryable: false },
      retryAt: null,
    });
  });

  test.each<[string, unknown, string]>([
    ['a network error', new TypeError('Failed to fetch'), 'token-network'],
    ['a 503 response', new Response('no', { status: 503 }), 'token-server'],
    [
      'an error with its status',
      Object.assign(new Error('x'), { status: 401 }),
      'token-unauthorized',
    ],
  ])('that throws %s is classified', async (_, thrown, code) => {
    const validateToken = async () => {
      throw thrown;
    };
    const run = asking({ validateToken }, [numbered(3600)]);
    await run.start();
    expect(run.state()).toMatchObject({ status: 'unavailable', error: { code } });
    expect(tags()).toHaveLength(0);
  });

  test('that hangs is timed out with the request', async () => {
    const signals: AbortSignal[] = [];
    const validateToken = (_: string, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<boolean>(() => {});
    };
    const run = asking({ validateToken, tokenTimeout: 4000 }, [numbered(3600)]);
    await run.start();
    await run.time.advance(4000);
    expect(run.state().error?.code).toBe('token-timeout');
    expect(signals[0]?.aborted).toBe(true);
  });

  test('that refuses a renewal takes no valid token away', async () => {
    const validateToken = async (token: string) => token === 'token-1';
    const run = asking({ validateToken }, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const { expiresAt } = run.state();
    await expect(run.chathub.refresh()).rejects.toMatchObject({ code: 'token-rejected' });
    expect(run.state()).toMatchObject({
      status: 'ready',
      error: { code: 'token-rejected' },
      expiresAt,
    });
    expect(tags()[0]?.getAttribute('token')).toBe('token-1');
  });
});

describe('fetchToken', () => {
  type Source = (context: TokenContext, call: number) => unknown;

  function withFunction(source: Source, options: Partial<ChatHubOptions> = {}) {
    const contexts: TokenContext[] = [];
    const fetchToken = (context: TokenContext) =>
      source(context, contexts.push(context)) as Promise<string>;
    const run = asking({ tokenEndpoint: undefined, fetchToken, ...options }, []);
    return { ...run, contexts };
  }

  test('is told why, for whom, and until when', async () => {
    const run = withFunction(async (_, call) => ({ token: `token-${call}`, expiresIn: 3600 }), {
      organization: 24,
    });
    run.chathub.mount();
    await run.ready();
    await run.chathub.refresh();
    expire();
    await run.time.settle();
    expect(run.contexts.map(({ reason }) => reason)).toEqual(['initial', 'refresh']);
    expect(tags()[0]?.getAttribute('token')).toBe('token-2');
    expect(run.contexts.every(({ organization }) => organization === 24)).toBe(true);
    expect(run.contexts.every(({ signal }) => signal instanceof AbortSignal)).toBe(true);
  });

  test('is told that ChatHub refused the last token', async () => {
    const run = withFunction(async (_, call) => ({ token: `token-${call}`, expiresIn: 3600 }));
    run.chathub.mount();
    await run.ready();
    expire();
    await run.time.settle();
    expect(run.contexts.map(({ reason }) => reason)).toEqual(['initial', 'rejected']);
    expect(run.contexts[0]).not.toHaveProperty('organization');
    await run.ready();
    await run.chathub.refresh();
    expect(run.contexts.at(-1)?.reason).toBe('refresh');
  });

  test('that answers the refused token again is told so', async () => {
    const run = withFunction(async () => 'refused');
    run.chathub.mount();
    await run.ready();
    expire();
    await run.time.settle();
    expect(run.state()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-rejected', retryable: true },
    });
    await run.time.advance(5 * MINUTE);
    expect(run.contexts.length).toBeGreaterThan(2);
    expect(run.contexts.length).toBeLessThan(30);
    expect(run.contexts.at(-1)?.reason).toBe('rejected');
  });

  test.each<[string, unknown]>([
    ['a string', 'abc'],
    ['an object', { token: 'abc', expiresIn: 60 }],
    ['an object with a Date', { token: 'abc', expiresAt: new Date(Date.UTC(2026, 0, 2)) }],
    ['JSON text', '{"token":"abc"}'],
  ])('may answer %s', async (_, answer) => {
    const run = withFunction(async () => answer);
    run.chathub.mount();
    await run.ready();
    expect(tags()[0]?.getAttribute('token')).toBe('abc');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a number', 12],
  ])('that answers %s is malformed', async (_, answer) => {
    const run = withFunction(async () => answer);
    await run.start();
    expect(run.state().error?.code).toBe('token-malformed');
  });

  const httpError = (status: number, headers = {}) =>
    Object.assign(new Error(`Request failed with status code ${status}`), {
      status,
      headers: new Headers(headers),
    });

  test.each<[string, unknown, string]>([
    ['a 401 Response', new Response('no', { status: 401 }), 'token-unauthorized'],
    ['a 403 Response', new Response('no', { status: 403 }), 'token-forbidden'],
    ['a 404 Response', new Response('no', { status: 404 }), 'token-not-found'],
    ['a 429 Response', new Response('no', { status: 429 }), 'token-rate-limited'],
    ['a 500 Response', new Response('no', { status: 500 }), 'token-server'],
    ['an HTTP client’s 401', httpError(401), 'token-unauthorized'],
    ['an HTTP client’s 503', httpError(503), 'token-server'],
    ['an HTTP client’s status 0', httpError(0), 'token-network'],
    ['an error without headers', { status: 403 }, 'token-forbidden'],
    ['a TypeError', new TypeError('Failed to fetch'), 'token-network'],
    ['a string', 'no', 'token-network'],
    ['undefined', undefined, 'token-network'],
    ['null', null, 'token-network'],
    ['a ChatHubError', new ChatHubError('token-forbidden'), 'token-forbidden'],
  ])('that throws %s is classified', async (_, thrown, code) => {
    const run = withFunction(async () => {
      throw thrown;
    });
    await run.start();
    expect(run.state()).toMatchObject({ status: 'unavailable', error: { code } });
  });

  test('that throws before it returns a promise is classified as well', async () => {
    const run = withFunction(() => {
      throw new Response('no', { status: 403 });
    });
    await run.start();
    expect(run.state().error?.code).toBe('token-forbidden');
  });

  test('may pass Retry-After on with its error', async () => {
    const run = withFunction(async () => {
      throw httpError(429, { 'retry-after': '45' });
    });
    await run.start();
    expect(run.state().retryAt).toBe(run.time.now + 45 * SECOND);
  });

  test('sees its signal aborted on timeout', async () => {
    const run = withFunction(() => new Promise(() => {}), { tokenTimeout: 3000 });
    await run.start();
    expect(run.contexts[0]?.signal.aborted).toBe(false);
    await run.time.advance(3000);
    expect(run.contexts[0]?.signal.aborted).toBe(true);
    expect(run.state().error?.code).toBe('token-timeout');
  });

  test('sees no aborted signal while its own work is used', async () => {
    const run = withFunction(async () => 'abc');
    let aborted = true;
    run.chathub.update({
      fetchToken: async ({ signal }) => {
        await Promise.resolve();
        aborted = signal.aborted;
        return 'abc';
      },
    });
    run.chathub.mount();
    await run.ready();
    expect(aborted).toBe(false);
  });
});

describe('the state', () => {
  test('is the same reference until something changed, and listeners hear of changes only', async () => {
    const run = asking({}, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const distinct = new Set(run.states);
    expect(distinct.size).toBe(run.states.length);
    for (const [i, state] of run.states.entries()) {
      expect(state).not.toEqual(run.states[i - 1]);
    }
    const state = run.state();
    const heard = run.states.length;
    await run.time.advance(30 * MINUTE);
    expect(run.state()).toBe(state);
    expect(run.states).toHaveLength(heard);
  });

  test('was changed by the time that listeners are called', async () => {
    const run = asking({}, [numbered(3600)]);
    const seen: string[] = [];
    run.chathub.subscribe(() => seen.push(run.state().status));
    run.chathub.mount();
    await run.ready();
    expect(seen[0]).toBe('authorizing');
    expect(seen.at(-1)).toBe('ready');
  });

  test('an old snapshot stays what it was', async () => {
    const run = asking({}, [numbered(3600)]);
    const idle = run.state();
    run.chathub.mount();
    await run.ready();
    expect(idle).toEqual({ status: 'idle', error: null, expiresAt: null, retryAt: null });
  });

  test('a listener that throws does not break the others, nor the panel', async () => {
    const told: unknown[] = [];
    const silenced = (event: ErrorEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      told.push(event.error);
    };
    addEventListener('error', silenced, true);
    onTestFinished(() => removeEventListener('error', silenced, true));
    const run = asking({}, [numbered(3600)]);
    const before = vi.fn();
    const after = vi.fn();
    const thrown = new Error('a bug of the app');
    run.chathub.subscribe(before);
    run.chathub.subscribe(() => {
      throw thrown;
    });
    run.chathub.subscribe(after);
    run.chathub.mount();
    await run.ready();
    expect(before.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(after).toHaveBeenCalledTimes(before.mock.calls.length);
    expect(told).toContain(thrown);
  });

  test('one listener may subscribe twice, and leave once', async () => {
    const run = asking({}, [numbered(3600)]);
    const twice = vi.fn();
    const once = vi.fn();
    const first = run.chathub.subscribe(twice);
    run.chathub.subscribe(twice);
    run.chathub.subscribe(once);
    run.chathub.mount();
    expect(twice).toHaveBeenCalledTimes(2 * once.mock.calls.length);
    first();
    first();
    twice.mockClear();
    once.mockClear();
    await run.time.settle();
    run.chathub.destroy();
    expect(once).toHaveBeenCalled();
    expect(twice).toHaveBeenCalledTimes(once.mock.calls.length);
  });

  test('a listener may leave while it is called', async () => {
    const run = asking({}, [numbered(3600)]);
    const other = vi.fn();
    const once = vi.fn(() => leave());
    const leave = run.chathub.subscribe(once);
    run.chathub.subscribe(other);
    run.chathub.mount();
    await run.ready();
    expect(once).toHaveBeenCalledTimes(1);
    expect(other.mock.calls.length).toBeGreaterThan(1);
  });

  test('a listener may destroy on the very first change', async () => {
    const first = asking({}, [numbered(3600)]);
    first.chathub.subscribe(() => first.chathub.destroy());
    await first.start();
    expect(first.state().status).toBe('destroyed');
    expect(first.time.pending).toBe(0);
    const second = asking({}, [numbered(3600)]);
    second.chathub.mount();
    await second.ready();
    second.chathub.destroy();
    expect(tags()).toHaveLength(0);
  });

  test('a listener may destroy', async () => {
    const run = asking({}, [status(401)]);
    run.chathub.subscribe(() => {
      if (run.state().status === 'unavailable') run.chathub.destroy();
    });
    await run.start();
    await run.time.advance(MINUTE);
    expect(run.state()).toMatchObject({ status: 'destroyed', error: null });
    expect(run.time.pending).toBe(0);
  });
});

describe('update', () => {
  test('another organization is a new generation', async () => {
    const run = asking({ organization: 'a' }, [numbered(3600), silence]);
    run.chathub.mount();
    await run.ready();
    run.chathub.update({ organization: 'b' });
    expect(run.state()).toMatchObject({ status: 'authorizing', error: null, expiresAt: null });
    await run.time.settle();
    expect(run.requests.map(({ url }) => url.search)).toEqual(['?org=a', '?org=b']);
    expect(tags().filter((tag) => tag.getAttribute('token'))).toHaveLength(0);
  });

  test('to no organization is one as well', async () => {
    const run = asking({ organization: 'a' }, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    run.chathub.update({ organization: undefined } as unknown as PartialChatHubOptions);
    await run.ready();
    expect(run.requests.map(({ url }) => url.search)).toEqual(['?org=a', '']);
    expect(tags()[0]?.id).toBe('operator-chat-panel-script');
  });

  test.each<[string, PartialChatHubOptions]>([
    ['another endpoint', { tokenEndpoint: '/other' }],
    ['another constant token', { token: 'other' }],
    ['a function in its place', { fetchToken: async () => 'other' }],
  ])('%s is another identity', async (_, changes) => {
    const run = asking({}, [numbered(3600), json({ token: 'other' })]);
    run.chathub.mount();
    await run.ready();
    run.chathub.update(changes);
    expect(run.state().expiresAt).toBeNull();
    await until(() => tags()[0]?.getAttribute('token') === 'other', run.time);
    await run.ready();
  });

  test('new functions restart nothing, and are used from then on', async () => {
    const calls: string[] = [];
    const source = (name: string) => async () => {
      calls.push(name);
      return { token: `${name}-${calls.length}`, expiresIn: 3600 };
    };
    const options = { tokenEndpoint: undefined, fetchToken: source('first') };
    const run = asking(options, []);
    run.chathub.mount();
    await run.ready();
    const state = run.state();
    const [tag] = tags();
    for (let render = 0; render < 5; render++) {
      run.chathub.update({
        fetchToken: source('second'),
        validateToken: async () => true,
        readyWhen: () => true,
      });
      await run.time.advance(MINUTE);
    }
    expect(calls).toEqual(['first']);
    expect(run.state()).toBe(state);
    expect(tags()).toEqual([tag]);
    await run.chathub.refresh();
    expect(calls).toEqual(['first', 'second']);
  });

  test('the same values restart nothing', async () => {
    const { url } = widgetUrl();
    const options = { tokenEndpoint: '/token', organization: 6, scriptUrl: url };
    const run = asking(options, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const state = run.state();
    run.chathub.update({ ...options });
    run.chathub.update({});
    run.chathub.update({ fetchOptions: { headers: { 'x-csrf': '2' } }, tokenEndpoint: '/token' });
    await run.time.settle();
    expect(run.state()).toBe(state);
    expect(run.requests).toHaveLength(1);
    await run.chathub.refresh();
    expect(run.requests[1]?.init.headers).toEqual({ 'x-csrf': '2' });
  });

  test('another script keeps the token', async () => {
    const run = asking({}, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const { expiresAt } = run.state();
    const { url } = widgetUrl();
    run.chathub.update({ scriptUrl: url });
    await until(() => tags()[0]?.src === new URL(url, location.href).href, run.time);
    await run.ready();
    expect(run.state().expiresAt).toBe(expiresAt);
    expect(run.requests).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an http script', { scriptUrl: 'http://widget.example/w.js' }, 'scriptUrl'],
    ['an unknown isolation', { isolation: 'shadow' }, 'isolation'],
    ['two sources', { token: 'abc', fetchToken: async () => 'abc' }, 'token'],
    ['a selector that is none', { panelSelector: '#' }, 'panelSelector'],
    ['a readyWhen that is none', { readyWhen: '>>' }, 'readyWhen'],
    ['a timeout that is none', { tokenTimeout: Number.NaN }, 'tokenTimeout'],
  ])('%s throws, and changes nothing', async (_, changes, named) => {
    const run = asking({ organization: 'a' }, [numbered(3600)]);
    run.chathub.mount();
    await run.ready();
    const state = run.state();
    const [tag] = tags();
    const bad = { organization: 'b', ...changes } as unknown as PartialChatHubOptions;
    let error: unknown;
    try {
      run.chathub.update(bad);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ChatHubError);
    expect(error).toMatchObject({ code: 'bad-options', message: expect.stringContaining(named) });
    await run.time.advance(MINUTE);
    expect(run.state()).toBe(state);
    expect(tags()).toEqual([tag]);
    await run.chathub.refresh();
    expect(run.requests.map(({ url }) => url.search)).toEqual(['?org=a', '?org=a']);
  });

  test('before the first mount just counts', async () => {
    const run = asking({ organization: 'a' }, [numbered(3600)]);
    run.chathub.update({ organization: 'b' });
    expect(run.requests).toHaveLength(0);
    await run.start();
    expect(run.requests.map(({ url }) => url.search)).toEqual(['?org=b']);
  });
});
