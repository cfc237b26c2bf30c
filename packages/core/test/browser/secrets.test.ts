import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type ChatHubOptions,
  type ChatHubState,
  createChatHub,
  type Environment,
} from '../../src/index.ts';
import {
  endpoint,
  json,
  panels,
  setUp,
  tags,
  tearDown,
  until,
  widgetUrl,
} from '../support/harness.ts';
import { jwt } from '../support/jwt.ts';

/** Nothing that is in the page already: a test must be able to find it, and only what leaked. */
const secret = (length: number) => crypto.randomUUID().replaceAll('-', '').slice(0, length);

const BODY = `body-${secret(32)}`;
const PASSWORD = `password-${secret(24)}`;

/** What tokens look like: ChatHub's own, a short opaque one, one with a character of a pattern. */
const TOKENS: Record<string, string> = {
  'a JWT': jwt({ sub: secret(32), exp: 4e9 }),
  'a short opaque token': `t-${secret(10)}`,
  'an odd opaque token': `${secret(6)}+${secret(6)}.~/${secret(6)}=`,
};

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;

let output: string[] = [];
let unwatch = () => {};

/** All that an object says, own and inherited, enumerable or not. */
function tell(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const own = Object.getOwnPropertyNames(value).map((name) => {
    const held = (value as Record<string, unknown>)[name];
    return `${name}=${typeof held === 'function' ? '' : tell(held, seen)}`;
  });
  return [String(value), JSON.stringify(value), ...own].join('\n');
}

beforeEach(() => {
  output = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      // vitest repeats every error of the window, as the browser itself would.
      if (new Error().stack?.includes('error-catcher')) return;
      output.push(...args.map((arg) => tell(arg)));
    });
  }
  // What the widget itself throws is in the browser's hands, not in ours.
  const quiet = (event: Event) => event.preventDefault();
  addEventListener('error', quiet);
  addEventListener('unhandledrejection', quiet);
  unwatch = () => {
    removeEventListener('error', quiet);
    removeEventListener('unhandledrejection', quiet);
  };
});

afterEach(() => {
  tearDown();
  unwatch();
  vi.restoreAllMocks();
});

/** The page without what may hold the token: the documented attribute, and what the widget rendered. */
function page(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const tag of copy.querySelectorAll('script[id^="operator-chat-panel-script"]')) {
    tag.removeAttribute('token');
  }
  for (const panel of copy.querySelectorAll('div[id^="operator-chat-panel"]')) panel.remove();
  return copy.outerHTML;
}

function watch(options: Record<string, unknown>, environment: Partial<Environment> = {}) {
  const run = setUp(options as Partial<ChatHubOptions>, environment);
  const states: ChatHubState[] = [run.chathub.getState()];
  const pages: string[] = [];
  const rejections: unknown[] = [];
  run.chathub.subscribe(() => {
    states.push(run.chathub.getState());
    pages.push(page());
  });
  run.chathub.whenReady().catch((error) => rejections.push(error));
  return {
    ...run,
    states,
    refresh: () => run.chathub.refresh().catch((error) => rejections.push(error)),
    code: () => run.chathub.getState().error?.code,
    /** Searches everything, ends the hub, and searches again. */
    async expectClean(...secrets: string[]) {
      const search = () => {
        const places: Record<string, string> = {
          console: output.join('\n'),
          states: states.map((state) => tell(state)).join('\n'),
          errors: states.map(({ error }) => `${error?.stack}${tell(error?.cause)}`).join('\n'),
          rejections: rejections.map((error) => tell(error)).join('\n'),
          pages: [...pages, page()].join('\n'),
          storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
          addresses: [
            location.href,
            ...performance.getEntriesByType('resource').map(({ name }) => name),
          ].join('\n'),
        };
        const leaks = Object.keys(places).filter((place) =>
          secrets.some((value) => places[place]?.includes(value)),
        );
        expect(leaks, `found in ${leaks}`).toEqual([]);
      };
      search();
      run.chathub.destroy();
      await run.time.settle();
      search();
      for (const value of secrets) expect(document.documentElement.outerHTML).not.toContain(value);
      expect(run.chathub.getState().expiresAt).toBeNull();
    },
  };
}

test('the search finds what leaks', () => {
  const leak = `leak-${secret(16)}`;
  const error = Object.assign(new Error('x', { cause: new Error(leak) }), { code: 'x' });
  expect(tell({ error })).toContain(leak);
  expect(tell(Object.defineProperty({}, 'hidden', { value: leak }))).toContain(leak);
  const note = document.body.appendChild(document.createElement('p'));
  note.dataset.token = leak;
  expect(page()).toContain(leak);
  note.remove();
  console.warn({ leak });
  expect(output.join()).toContain(leak);
});

describe.each(Object.entries(TOKENS))('with %s', (_, token) => {
  const good = () => json({ token, expiresIn: 3600 })();

  test('a panel that works, is renewed and leaves', async () => {
    const run = watch({ reload: 'immediate' }, endpoint(good));
    const release = run.chathub.mount();
    await until(() => run.chathub.getState().status === 'ready', run.time);
    expect(tags()[0]?.getAttribute('token')).toBe(token);
    await run.refresh();
    await run.time.advance(60_000);
    release();
    await run.time.settle();
    expect(document.documentElement.outerHTML).not.toContain(token);
    await run.expectClean(token);
  });

  test('a renewal that fails while the panel lives', async () => {
    const failing = () => new Response(`${BODY} ${token}`, { status: 503, statusText: BODY });
    const run = watch({}, endpoint(good, failing));
    run.chathub.mount();
    await until(() => run.chathub.getState().status === 'ready', run.time);
    await run.refresh();
    expect(run.code()).toBe('token-server');
    await run.expectClean(token, BODY);
  });

  test('a widget that says that this token has expired', async () => {
    const run = watch({}, endpoint(good));
    run.chathub.mount();
    await until(() => run.chathub.getState().status === 'ready', run.time);
    const message = `Uncaught Error: token expired: ${token}`;
    window.dispatchEvent(new ErrorEvent('error', { message, error: new Error(message) }));
    await run.time.settle();
    expect(run.code()).toBe('token-rejected');
    await run.expectClean(token);
  });

  test('a widget that throws with the token in its words', async () => {
    const run = watch({ scriptUrl: widgetUrl('mode=throw').url }, endpoint(good));
    run.chathub.mount();
    await until(() => run.code());
    expect(run.code()).toBe('script-threw');
    expect(run.chathub.getState().error?.message).toContain('no room for');
    await run.expectClean(token);
  });

  test('a script that is refused, and one that hangs', async () => {
    const refused = watch({ scriptUrl: widgetUrl('fail=9').url }, endpoint(good));
    refused.chathub.mount();
    await until(() => refused.code());
    expect(refused.code()).toBe('script-network');
    await refused.expectClean(token);
    const hanging = watch({ scriptUrl: widgetUrl('hang').url }, endpoint(good));
    hanging.chathub.mount();
    await until(() => tags().length);
    await hanging.time.advance(20_000);
    expect(hanging.code()).toBe('script-timeout');
    await hanging.expectClean(token);
  });

  test('a panel that does not render', async () => {
    const options = { scriptUrl: widgetUrl('mode=blank').url, readyWhen: '.never' };
    const run = watch(options, endpoint(good));
    run.chathub.mount();
    await until(() => (window as unknown as { widgetBoots: number }).widgetBoots, run.time);
    await run.time.advance(21_000);
    expect(run.code()).toBe('panel-not-rendered');
    await run.expectClean(token);
  });

  test('a readyWhen that throws with what it saw', async () => {
    const readyWhen = () => {
      throw new Error(token);
    };
    const run = watch({ readyWhen }, endpoint(good));
    run.chathub.mount();
    await until(() => panels().length, run.time);
    await run.time.advance(21_000);
    expect(run.code()).toBe('panel-not-rendered');
    await run.expectClean(token);
  });

  test.each<[string, unknown]>([
    ['false', false],
    ['an error that names the token', new Error(`bad token: ${token}`, { cause: token })],
    ['the token itself', token],
    ['a response', new Response(`${BODY} ${token}`, { status: 403 })],
  ])('validateToken answering %s', async (_name, answer) => {
    const validateToken = async () => {
      if (answer === false) return false;
      throw answer;
    };
    const run = watch({ validateToken }, endpoint(good));
    run.chathub.mount();
    await run.time.settle();
    expect(run.code()).toMatch(/^token-/);
    await run.expectClean(token, BODY);
  });

  test('a token that has ended', async () => {
    const run = watch({}, endpoint(json({ token, expiresIn: -1, note: BODY })));
    run.chathub.mount();
    await run.time.settle();
    expect(run.code()).toBe('token-expired');
    await run.expectClean(token, BODY);
  });

  test('an answer that breaks off, or says more than a token', async () => {
    const bodies = [`{"token":"${token}`, `{"token":"${token}"} ${BODY}`, `${token} ${BODY}`];
    for (const body of bodies) {
      const run = watch(
        {},
        endpoint(() => new Response(body)),
      );
      run.chathub.mount();
      await run.time.settle();
      expect(run.code()).toBe('token-malformed');
      await run.expectClean(token, BODY);
    }
  });

  test.each<[string, () => unknown]>([
    ['an error with everything in it', () => new Error(`${BODY} ${token}`, { cause: { token } })],
    ['a string', () => `${BODY} ${token}`],
    ['a response', () => new Response(BODY, { status: 401, statusText: token })],
    [
      'the error of an HTTP client',
      () =>
        Object.assign(new Error(BODY), {
          status: 500,
          headers: new Headers({ 'x-secret': token, 'retry-after': '9' }),
          config: { headers: { authorization: `Bearer ${token}` } },
          response: { data: BODY },
        }),
    ],
  ])('a function that throws %s', async (_name, thrown) => {
    const fetchToken = async () => {
      throw thrown();
    };
    const run = watch({ tokenEndpoint: undefined, fetchToken });
    run.chathub.mount();
    await run.time.settle();
    await run.refresh();
    expect(run.code()).toMatch(/^token-/);
    await run.expectClean(token, BODY);
  });

  test('a constant one with a bad option beside it', () => {
    const options = [
      { token, tokenEndpoint: '/token' },
      { token, scriptUrl: `http://widget.example/${PASSWORD}` },
      { token, scriptUrl: `https://${PASSWORD}:x@` },
      { token, isolation: PASSWORD },
      { token, panelSelector: `#${PASSWORD}>>` },
    ];
    for (const option of options) {
      let error: unknown;
      try {
        createChatHub(option as unknown as ChatHubOptions);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ code: 'bad-options' });
      expect(tell(error)).not.toContain(token);
      expect(tell(error)).not.toContain(PASSWORD);
    }
    expect(output.join()).not.toContain(token);
  });
});

test.each([400, 401, 403, 404, 408, 418, 429, 500, 502, 503])(
  'an endpoint that answers %i with a body',
  async (status) => {
    const headers = { 'x-powered-by': BODY, 'www-authenticate': `Basic realm="${BODY}"` };
    const run = watch(
      { fetchOptions: { headers: { authorization: `Basic ${PASSWORD}` } } },
      endpoint(() => new Response(`<h1>${BODY}</h1>`, { status, statusText: BODY, headers })),
    );
    run.chathub.mount();
    await run.time.settle();
    await run.refresh();
    expect(run.code()).toMatch(/^token-/);
    await run.expectClean(BODY, PASSWORD);
  },
);

test.each([
  ['a sign-in page', () => `<!doctype html><h1>${BODY}</h1>`],
  ['a JSON error', () => JSON.stringify({ error: BODY })],
  ['a JSON string that is no token', () => JSON.stringify(`${BODY} !`)],
  ['a stack trace', () => `Error: ${BODY}\n    at handler`],
])('an endpoint that answers 200 with %s', async (_, body) => {
  const run = watch(
    {},
    endpoint(() => new Response(body())),
  );
  run.chathub.mount();
  await run.time.settle();
  expect(run.code()).toBe('token-malformed');
  await run.expectClean(BODY);
});

test('a network error that names the address it asked', async () => {
  const failing = () => {
    throw new TypeError(`NetworkError when fetching https://a.example/?key=${PASSWORD}`);
  };
  const run = watch({ tokenEndpoint: `/token?key=${PASSWORD}` }, endpoint(failing));
  run.chathub.mount();
  await run.time.settle();
  expect(run.code()).toBe('token-network');
  await run.expectClean(PASSWORD);
});

test('nothing was written to the console at all', async () => {
  const run = watch(
    {},
    endpoint(() => new Response(BODY, { status: 401 }), json({ token: 'abc' })),
  );
  run.chathub.mount();
  await run.time.settle();
  run.chathub.retry();
  await until(() => run.chathub.getState().status === 'ready', run.time);
  run.chathub.destroy();
  expect(output).toEqual([]);
});
