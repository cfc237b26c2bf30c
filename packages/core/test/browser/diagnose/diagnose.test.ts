import { afterEach, describe, expect, test } from 'vitest';
import type { Check, Diagnosis } from '../../../src/diagnose.ts';
import {
  closePages,
  freshToken,
  openLivePage,
  openPage,
  otherOrigin,
  tokenUrl,
} from '../../support/diagnosed-page.ts';
import { until, widgetUrl } from '../../support/harness.ts';

afterEach(closePages);

const ids = ({ checks }: Diagnosis, result: Check['result']) =>
  checks.filter((check) => check.result === result).map(({ id }) => id);
const checkOf = ({ checks }: Diagnosis, id: string) => checks.find((one) => one.id === id) as Check;

type Live = Awaited<ReturnType<typeof openLivePage>>;

/** A page with a panel that works, in which one thing is wrong. */
interface Broken {
  name: string;
  /** Exactly these checks fail. */
  fails: string | string[];
  /** Part of what the first of them has seen, and of its hint. */
  seen: RegExp;
  hint: RegExp;
  page?: Record<string, string>;
  /** Of the panel that runs. */
  live?: Record<string, unknown>;
  /** Of what is diagnosed. */
  asks?: (page: Live) => Record<string, unknown> | Promise<Record<string, unknown>>;
  environment?: (page: Live) => Record<string, unknown>;
  breaks?: (page: Live) => unknown;
}

const answers = (body: unknown, query: Record<string, string> = {}) => ({
  tokenEndpoint: tokenUrl({
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...query,
  }),
});
/** Time is over at once for what has this limit. */
const overAt = (limit: number) => ({
  setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms === limit ? 0 : ms),
});
const closed = 'http://localhost:9/widget.js';

const endpoint: Broken[] = [
  ...[
    [401, 'token-endpoint', /Sign in/],
    [403, 'token-endpoint', /operator/],
    [404, 'token-endpoint', /tokenEndpoint/],
    [429, 'token-endpoint', /less often/],
    [503, 'token-endpoint', /log/],
  ].map(([status, fails, hint]) => ({
    name: `answers ${status}`,
    fails: fails as string,
    seen: new RegExp(`HTTP ${status}`),
    hint: hint as RegExp,
    asks: () => answers('', { status: `${status}` }),
  })),
  {
    name: 'leads to a sign-in page',
    fails: 'token-endpoint',
    seen: /text\/html, redirected: a page/,
    hint: /401/,
    asks: () => answers('', { redirect: '' }),
  },
  {
    name: 'answers with the page of a single-page app',
    fails: 'token-endpoint',
    seen: /text\/html: a page/,
    hint: /401/,
    asks: () => answers('<!doctype html><p>secret', { type: 'text/html' }),
  },
  {
    name: 'answers with an object without a token',
    fails: 'token-endpoint',
    seen: /no token in it/,
    hint: /token, expiresIn/,
    asks: () => answers({ jwt: 'abc' }),
  },
  {
    name: 'never answers',
    fails: 'token-endpoint',
    seen: /no answer in time/,
    hint: /tokenTimeout/,
    asks: () => ({ ...answers('', { hang: '' }), tokenTimeout: 77 }),
    environment: () => overAt(77),
  },
  {
    name: 'is of another origin that allows nobody to read',
    fails: 'token-endpoint',
    seen: /CORS/,
    hint: /Access-Control-Allow-Origin/,
    asks: async () => ({ tokenEndpoint: `${await otherOrigin()}/plain-token` }),
  },
  {
    name: 'may be kept by a proxy',
    fails: 'token-cache',
    seen: /max-age=60/,
    hint: /no-store/,
    asks: () => answers({ token: freshToken(), expiresIn: 3600 }, { cache: 'max-age=60' }),
  },
  {
    name: 'has a clock that is ahead',
    fails: 'clock',
    seen: /1[12]\d s behind/,
    hint: /clock/,
    asks: () => answers({ token: freshToken(), expiresIn: 3600 }, { skew: '120' }),
  },
  {
    name: 'has a clock that is behind',
    fails: 'clock',
    seen: /1[12]\d s ahead/,
    hint: /clock/,
    asks: () => answers({ token: freshToken(), expiresIn: 3600 }, { skew: '-120' }),
  },
];

const token: Broken[] = [
  {
    name: 'with the quotes of the API',
    fails: 'token-form',
    seen: /quotes/,
    hint: /response\.json/,
    asks: () => answers({ token: JSON.stringify(freshToken()), expiresIn: 3600 }),
  },
  {
    name: 'that has ended',
    fails: 'token-life',
    seen: /expired/,
    hint: /clock/,
    asks: () => answers({ token: freshToken(-60, 3600) }),
  },
  {
    name: 'most of whose life is over',
    fails: 'token-life',
    seen: /min left of 60 min/,
    hint: /half/,
    asks: () => answers({ token: freshToken(600, 3600) }),
  },
  {
    name: 'that ChatHub refuses',
    fails: 'token-valid',
    seen: /says no/,
    hint: /operator/,
    asks: () => ({ validateToken: async () => false }),
  },
];

const script: Broken[] = [
  {
    name: 'is not there',
    fails: 'script-url',
    seen: /HTTP 404/,
    hint: /scriptUrl/,
    asks: async () => {
      const { url, key } = widgetUrl();
      await fetch(`/fixture/control?key=${key}&mode=missing`);
      return { scriptUrl: url };
    },
  },
  {
    name: 'is a page',
    fails: 'script-type',
    seen: /text\/html/,
    hint: /scriptUrl/,
    asks: () => ({ scriptUrl: '/diagnose/sign-in' }),
  },
  {
    name: 'is of another origin that allows nobody to read',
    fails: 'script-url',
    seen: /CORS/,
    hint: /Access-Control-Allow-Origin/,
    asks: async () => ({ scriptUrl: `${await otherOrigin()}/plain.js` }),
  },
  {
    name: 'fails at once while the network is up',
    fails: 'script-url',
    seen: /ad blocker/,
    hint: /ad blocker/,
    asks: () => ({ scriptUrl: closed }),
    environment: () => {
      const now = Date.now();
      return { now: () => now };
    },
  },
  {
    name: 'fails, and nothing else is reached either',
    fails: ['token-endpoint', 'script-url'],
    seen: /no answer/,
    hint: /network/,
    asks: () => ({ scriptUrl: closed }),
    environment: () => ({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) }),
  },
];

const pageItself: Broken[] = [
  {
    name: 'is not secure',
    fails: 'secure-context',
    seen: /http/,
    hint: /https/,
    breaks: ({ window }) => Object.defineProperty(window, 'isSecureContext', { value: false }),
  },
  {
    name: 'is of a browser without modules',
    fails: 'browser',
    seen: /module scripts/,
    hint: /Update/,
    breaks: ({ window }) => Reflect.deleteProperty(window.HTMLScriptElement.prototype, 'noModule'),
  },
  {
    name: 'is offline by its own word',
    fails: 'online',
    seen: /offline/,
    hint: /network/,
    environment: () => ({ navigator: { onLine: false } }),
  },
  {
    name: 'has the tag of the documentation as well',
    fails: 'tags',
    seen: /several have the id/,
    hint: /take out/i,
    breaks: ({ document, window }) => {
      const tag = document.createElement('script');
      tag.type = 'text/plain';
      tag.id = 'operator-chat-panel-script';
      tag.setAttribute('token', 'abc');
      window.document.body.append(tag);
    },
  },
  {
    name: 'has a tag of another organization without a token',
    fails: 'tags',
    seen: /-sales” has no token/,
    hint: /take out/i,
    page: { body: '<script type="module" id="operator-chat-panel-script-sales"></script>' },
  },
  {
    name: 'has a tag whose token has quotes',
    fails: 'tags',
    seen: /JSON quotes/,
    hint: /take out/i,
    page: {
      body: '<script type="module" id="operator-chat-panel-script-1" token="&quot;a&quot;"></script>',
    },
  },
];

const policies: Broken[] = [
  {
    name: 'of the header does not know the script',
    fails: 'content-security-policy',
    seen: /script-src: .*allows http/,
    hint: /^Set: script-src 'self' http:\/\/127/,
    page: { csp: "script-src 'self'; connect-src *" },
    asks: async () => ({ scriptUrl: `${await otherOrigin()}/cors.js` }),
  },
  {
    name: 'of a meta tag does not know the script',
    fails: 'content-security-policy',
    seen: /script-src/,
    hint: /Set: script-src 'self' http:\/\/127/,
    page: {
      csp: '',
      head: `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
    },
    asks: async () => ({ scriptUrl: `${await otherOrigin()}/cors.js` }),
  },
  {
    name: 'does not know the name of Trusted Types',
    fails: 'trusted-types',
    seen: /chathub/,
    hint: /Set: trusted-types app chathub/,
    page: { csp: "require-trusted-types-for 'script'; trusted-types app chathub" },
    // What it was when the panel came up is not what it is now.
    environment: ({ window }) => ({
      fetch: async (url: URL, init: RequestInit) => {
        const response = await window.fetch(url, init);
        if (url.pathname !== '/diagnose/page') return response;
        const csp = "require-trusted-types-for 'script'; trusted-types app";
        return new Response('', { headers: { 'content-security-policy': csp } });
      },
    }),
  },
  {
    name: 'has another nonce than the option',
    fails: 'nonce',
    seen: /not that of the page/,
    hint: /nonce/,
    asks: () => ({ nonce: 'other' }),
  },
];

const panel: Broken[] = [
  {
    name: 'has no size',
    fails: 'panel-visible',
    seen: /no size/,
    hint: /styles/,
    breaks: ({ document }) =>
      document.getElementById('operator-chat-panel')?.style.setProperty('display', 'none'),
  },
  {
    name: 'is covered',
    fails: 'panel-visible',
    seen: /covered by div#curtain/,
    hint: /styles/,
    breaks: ({ document }) => {
      const curtain = document.createElement('div');
      curtain.id = 'curtain';
      curtain.style.cssText = 'position: fixed; inset: 0';
      document.body.append(curtain);
    },
  },
  {
    name: 'is not on screen',
    fails: 'panel-visible',
    seen: /outside of the page/,
    hint: /styles/,
    breaks: ({ document }) =>
      document
        .getElementById('operator-chat-panel')
        ?.style.setProperty('transform', 'translateX(-5000px)'),
  },
  {
    name: 'has a frame in a container without a height',
    fails: 'container',
    seen: /no size, or is hidden\. \d+ × 0 px/,
    hint: /height/,
    page: { body: '<div id="place" style="height: 300px"></div>' },
    live: { isolation: 'frame' },
    asks: () => ({ isolation: 'frame' }),
    breaks: ({ document }) => document.getElementById('place')?.style.setProperty('height', '0'),
  },
  {
    name: 'has ids that nobody knows',
    fails: 'panel',
    seen: /Added while it booted: div#operator-chat-panel/,
    hint: /panelSelector and readyWhen, such as 'div#operator-chat-panel'/,
    asks: () => ({ panelSelector: '.chat' }),
  },
  {
    name: 'has told the window of an error',
    fails: 'window-errors',
    seen: /1, the last: Uncaught Error: it broke with …/,
    hint: /domain/,
    breaks: async ({ window, watch }) => {
      const before = watch.entries.length;
      const text = `it broke with ${freshToken()}`;
      window.dispatchEvent(new window.ErrorEvent('error', { message: `Uncaught Error: ${text}` }));
      await until(() => watch.entries.length > before);
    },
  },
];

describe('a page in which nothing is wrong', () => {
  test.each(['document', 'frame'])('%s isolation: nothing fails', async (isolation) => {
    const body = '<div id="place" style="height: 300px"></div>';
    const page = await openLivePage({ body }, { isolation });
    const { chathub, watch } = page;
    const found = await page.ask({ isolation, validateToken: async () => true }, chathub, {
      watch,
    });
    expect(found.checks.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(found.summary).toEqual({ passed: found.checks.length, failed: 0, unknown: 0 });
    expect(new Set(found.checks.map(({ id }) => id)).size).toBe(found.checks.length);
  });

  test('before there is a panel, what concerns it is unknown', async () => {
    const page = await openPage();
    const found = await page.ask({ validateToken: async () => true });
    expect(ids(found, 'failed')).toEqual([]);
    expect(ids(found, 'unknown')).toEqual(['panel', 'panel-visible', 'state', 'window-errors']);
  });
});

describe.each(
  Object.entries({
    'the endpoint': endpoint,
    'a token': token,
    'the script': script,
    'the page': pageItself,
    'a policy': policies,
    'the panel': panel,
  }),
)('%s', (_, worlds) => {
  test.each(worlds)('$name', async ({ fails, seen, hint, ...world }) => {
    const page = await openLivePage(world.page, world.live);
    const { chathub, watch } = page;
    const changes = (await world.asks?.(page)) ?? {};
    await world.breaks?.(page);
    const environment = world.environment?.(page) ?? {};
    const found = await page.ask(changes, chathub, { watch, environment });
    const [first] = [fails].flat() as [string];
    expect(ids(found, 'failed')).toEqual([fails].flat());
    expect(checkOf(found, first).seen).toMatch(seen);
    expect(checkOf(found, first).hint).toMatch(hint);
  });
});

describe('the state', () => {
  test('an error is told with its code, its hint and where it is explained', async () => {
    const page = await openPage();
    const chathub = page.start({ tokenEndpoint: tokenUrl({ status: '403' }) });
    await until(() => chathub.getState().error);
    const found = await page.ask({}, chathub, { watch: chathub.watch });
    expect(ids(found, 'failed')).toEqual(['state']);
    expect(checkOf(found, 'state')).toMatchObject({
      seen: 'unavailable, token-forbidden: HTTP 403',
      hint: chathub.getState().error?.hint,
      docs: 'https://www.npmjs.com/package/@chathub/core#token-forbidden',
    });
  });
});

describe('what a page cannot know', () => {
  test('a policy that forbids to fetch the script says nothing of running it', async () => {
    const page = await openPage({ csp: "connect-src 'self'" });
    const found = await page.ask({ scriptUrl: `${await otherOrigin()}/cors.js` });
    expect(checkOf(found, 'script-url')).toMatchObject({
      result: 'unknown',
      seen: expect.stringContaining('connect-src'),
    });
    expect(ids(found, 'failed')).toEqual([]);
  });

  test('a policy that forbids to fetch the token is named', async () => {
    const page = await openPage({ csp: "connect-src 'none'" });
    const found = await page.ask();
    expect(checkOf(found, 'token-endpoint')).toMatchObject({
      result: 'failed',
      seen: expect.stringContaining('connect-src'),
    });
  });

  test('a clock that no script may read', async () => {
    const page = await openPage();
    const found = await page.ask({ tokenEndpoint: `${await otherOrigin()}/cors-token` });
    expect(checkOf(found, 'clock').result).toBe('unknown');
    expect(checkOf(found, 'clock').hint).toContain('Access-Control-Expose-Headers');
    expect(checkOf(found, 'token-endpoint').result).toBe('passed');
  });

  test('the headers of a page that cannot be fetched again', async () => {
    const page = await openPage();
    const fetch = async (url: URL, init: RequestInit) =>
      url.pathname === '/diagnose/page'
        ? new Response('', { status: 500 })
        : page.environment.fetch?.(url, init);
    const found = await page.ask({}, undefined, { environment: { fetch: fetch as never } });
    expect(checkOf(found, 'content-security-policy').result).toBe('unknown');
  });

  test('a policy that only reports, and what it misses', async () => {
    const page = await openPage({ csp: '', report: "script-src 'self'" });
    const found = await page.ask({ scriptUrl: `${await otherOrigin()}/cors.js` });
    expect(checkOf(found, 'content-security-policy')).toMatchObject({
      result: 'passed',
      hint: expect.stringMatching(/^Set: script-src 'self' http/),
    });
  });

  test.each([
    ['a constant token', { token: freshToken(), tokenEndpoint: undefined }, 'unknown'],
    ['a function', { fetchToken: async () => freshToken(), tokenEndpoint: undefined }, 'passed'],
  ])('an endpoint where there is none: %s', async (_, changes, result) => {
    const page = await openPage();
    const found = await page.ask(changes);
    expect(checkOf(found, 'token-endpoint').result).toBe(result);
    expect(checkOf(found, 'token-form').seen).toBe('A JWT');
    expect(ids(found, 'failed')).toEqual([]);
  });

  test.each([
    ['a status', () => Promise.reject(new Response('', { status: 401 })), /token-unauthorized/],
    ['an error', () => Promise.reject(new TypeError('secret')), /token-network/],
    ['a page', async () => '<!doctype html>secret', /token-malformed/],
  ])('a function that fails: %s', async (_, fetchToken, seen) => {
    const page = await openPage();
    const found = await page.ask({ fetchToken, tokenEndpoint: undefined });
    expect(checkOf(found, 'token-endpoint')).toMatchObject({ result: 'failed' });
    expect(checkOf(found, 'token-endpoint').seen).toMatch(seen);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  test('a validation that fails', async () => {
    const page = await openPage();
    const found = await page.ask({ validateToken: () => Promise.reject(new Error('secret')) });
    expect(checkOf(found, 'token-valid').result).toBe('unknown');
    expect(JSON.stringify(found)).not.toContain('secret');
  });
});

describe('a diagnosis', () => {
  test('asks the endpoint once, as core does', async () => {
    const page = await openPage();
    const requests: Array<[string, RequestInit]> = [];
    const fetch = (url: URL, init: RequestInit) => {
      if (url.pathname === '/diagnose/token') requests.push([url.search, init]);
      return page.environment.fetch?.(url, init) as Promise<Response>;
    };
    await page.ask({ organization: 'sales' }, undefined, { environment: { fetch } });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.[0]).toContain('org=sales');
    expect(requests[0]?.[1]).toMatchObject({ credentials: 'same-origin', cache: 'no-store' });
  });

  test('changes nothing in the page', async () => {
    const page = await openPage({ body: '<div id="place"><p>Host</p></div>' });
    const before = page.document.documentElement.outerHTML;
    const symbols = Object.getOwnPropertySymbols(page.document);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    const everything = { attributes: true, childList: true, subtree: true, characterData: true };
    observer.observe(page.document, everything);
    await page.ask();
    expect([...records, ...observer.takeRecords()]).toEqual([]);
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(Object.getOwnPropertySymbols(page.document)).toEqual(symbols);
  });

  test('holds no part of a token, and nothing of a body or a query', async () => {
    const secret = freshToken();
    const page = await openLivePage();
    const body = JSON.stringify({ token: secret, expiresIn: 3600, note: 'of-the-body' });
    const found = await page.ask(
      {
        tokenEndpoint: tokenUrl({ body, key: 'of-the-query' }),
        scriptUrl: `${widgetUrl().url}&hush`,
      },
      page.chathub,
      { watch: page.watch },
    );
    const text = JSON.stringify(found);
    for (const part of [
      ...secret.split('.'),
      'operator-of-sales',
      'of-the-body',
      'of-the-query',
      'hush',
    ]) {
      expect(text).not.toContain(part);
    }
  });

  test('holds no query of an address that it speaks of', async () => {
    const page = await openPage();
    const found = await page.ask({
      tokenEndpoint: `${await otherOrigin()}/plain-token?key=of-the-query`,
      scriptUrl: `${await otherOrigin()}/plain.js?key=of-the-query#of-the-hash`,
    });
    expect(checkOf(found, 'token-endpoint').seen).toContain('/plain-token');
    expect(checkOf(found, 'script-url').seen).toContain('/plain.js');
    expect(JSON.stringify(found)).not.toMatch(/of-the-query|of-the-hash/);
  });

  test('ends with the signal, whatever still hangs', async () => {
    const page = await openPage();
    const controller = new AbortController();
    const reason = new Error('enough');
    const asked = page.ask(
      { fetchToken: () => new Promise(() => {}), tokenEndpoint: undefined },
      undefined,
      {
        signal: controller.signal,
      },
    );
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
    await expect(page.ask({}, undefined, { signal: controller.signal })).rejects.toBe(reason);
  });

  test('ends by itself when nothing ever answers', async () => {
    const page = await openPage();
    const found = await page.ask({ tokenTimeout: 77 }, undefined, {
      timeout: 77,
      environment: { ...overAt(77), fetch: () => new Promise(() => {}) },
    });
    expect(checkOf(found, 'token-endpoint').seen).toContain('in time');
    expect(checkOf(found, 'script-url').seen).toContain('in time');
    expect(checkOf(found, 'content-security-policy').result).toBe('unknown');
  });

  test('tells bad options as core does', async () => {
    const page = await openPage();
    await expect(page.ask({ isolation: 'window' })).rejects.toMatchObject({ code: 'bad-options' });
  });
});
