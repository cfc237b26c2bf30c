import { afterEach, describe, expect, test } from 'vitest';
import {
  endpoint,
  json,
  numbered,
  panels,
  ready,
  requestsFor,
  setUp,
  status,
  tags,
  tearDown,
  until,
  widgetUrl,
} from '../support/harness.ts';

afterEach(tearDown);

describe('document isolation', () => {
  test('inserts the documented tag and becomes ready', async () => {
    const { url } = widgetUrl();
    const run = setUp({ scriptUrl: url }, endpoint(json({ token: 'abc.def', expiresIn: 3600 })));
    expect(run.chathub.getState().status).toBe('idle');
    run.chathub.mount();
    expect(run.chathub.getState().status).toBe('authorizing');
    await ready(run);
    expect(run.statuses).toEqual(['authorizing', 'loading', 'ready']);
    const [tag] = tags();
    expect(tag?.type).toBe('module');
    expect(tag?.id).toBe('operator-chat-panel-script');
    expect(tag?.src).toBe(new URL(url, location.href).href);
    expect(tag?.getAttribute('token')).toBe('abc.def');
    expect(document.body.lastElementChild?.id).toMatch(/operator-chat-panel/);
    expect(panels()).toHaveLength(1);
  });

  test('carries the organization in the tag id and the query', async () => {
    const api = endpoint(json({ token: 'abc' }));
    const run = setUp({ organization: 'sales' }, api);
    run.chathub.mount();
    await ready(run);
    expect(tags()[0]?.id).toBe('operator-chat-panel-script-sales');
    expect(api.requests[0]?.url.search).toBe('?org=sales');
    expect(api.requests[0]?.init).toMatchObject({ credentials: 'same-origin', cache: 'no-store' });
  });

  test('leaves nothing behind on release', async () => {
    const before = document.querySelectorAll('*').length;
    const run = setUp({}, endpoint(json({ token: 'abc', expiresIn: 3600 })));
    const release = run.chathub.mount();
    await ready(run);
    release();
    await run.time.settle();
    expect(run.chathub.getState().status).toBe('idle');
    expect(document.querySelectorAll('*').length).toBe(before);
    expect(run.time.pending).toBe(0);
  });

  test('counts mounts: mounting again at once is a non-event', async () => {
    const api = endpoint(json({ token: 'abc', expiresIn: 3600 }));
    const run = setUp({}, api);
    run.chathub.mount()();
    const release = run.chathub.mount();
    const second = run.chathub.mount();
    await ready(run);
    release();
    release();
    await run.time.settle();
    expect(run.chathub.getState().status).toBe('ready');
    second();
    run.chathub.mount();
    await run.time.settle();
    expect(api.requests).toHaveLength(1);
    expect(panels()).toHaveLength(1);
    expect(window).toMatchObject({ widgetBoots: 1 });
  });

  test('mounted again while its script is on its way, boots once', async () => {
    const { url, key } = widgetUrl();
    const run = setUp({ scriptUrl: url }, endpoint(numbered(3600)));
    // At once: the script must not have come yet.
    const inserted = new Promise<void>((resolve) => {
      run.chathub.subscribe(() => tags().length && resolve());
    });
    const release = run.chathub.mount();
    await inserted;
    release();
    await Promise.resolve();
    expect(run.chathub.getState().status).toBe('idle');
    expect(tags()).toHaveLength(0);
    run.chathub.mount();
    await ready(run);
    await run.time.advance(1000);
    expect(panels()).toHaveLength(1);
    expect(window).toMatchObject({ widgetTokens: ['token-1'] });
    expect(await requestsFor(key)).toBe(1);
  });

  test('whose script came while another user’s token was on its way, boots with that', async () => {
    const { url, key } = widgetUrl();
    const widget = (mode: string) => fetch(`/fixture/control?key=${key}&mode=${mode}`);
    await widget('hold');
    let answer = (_: Response) => {};
    const second = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const run = setUp(
      { scriptUrl: url },
      endpoint(numbered(3600), () => second),
    );
    run.chathub.mount();
    await until(() => tags().length);
    const came = new Promise((resolve) => tags()[0]?.addEventListener('load', resolve));
    run.chathub.update({ tokenEndpoint: '/other' });
    expect(tags()).toHaveLength(0);
    await widget('works');
    await came;
    expect(panels()).toHaveLength(0);
    answer(json({ token: 'other', expiresIn: 3600 })());
    await ready(run);
    expect(panels().map(({ dataset }) => dataset.token)).toEqual(['other']);
  });

  test('runs the module again under a fresh fragment, from the cache', async () => {
    const { url, key } = widgetUrl();
    const run = setUp({ scriptUrl: url, reload: 'immediate' }, endpoint(numbered(3600)));
    run.chathub.mount();
    await ready(run);
    await run.chathub.refresh();
    await until(() => panels()[0]?.dataset.token === 'token-2', run.time);
    await ready(run);
    expect(panels()).toHaveLength(1);
    expect(tags()).toHaveLength(1);
    expect(tags()[0]?.src).toContain('#');
    expect(await requestsFor(key)).toBe(1);
  });

  test('downloads while the token is on its way, once in all', async () => {
    const { url, key } = widgetUrl();
    let answer = (_: Response) => {};
    const run = setUp(
      { scriptUrl: url },
      endpoint(() => new Promise((resolve) => (answer = resolve))),
    );
    run.chathub.mount();
    await until(async () => (await requestsFor(key)) === 1);
    expect(tags()).toHaveLength(0);
    answer(json({ token: 'abc' })());
    await ready(run);
    expect(await requestsFor(key)).toBe(1);
  });

  test('keeps a half-typed reply until there is quiet, then swaps', async () => {
    const run = setUp({}, endpoint(numbered(3600)));
    run.chathub.mount();
    await ready(run);
    const box = panels()[0]?.querySelector('textarea') as HTMLTextAreaElement;
    box.value = 'half a rep';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await run.chathub.refresh();
    await run.time.advance(120_000);
    expect(box.isConnected).toBe(true);
    expect(run.chathub.getState().status).toBe('ready');
    box.value = '';
    await run.time.advance(15_000);
    await until(() => panels()[0]?.dataset.token === 'token-2', run.time);
    expect(box.isConnected).toBe(false);
  });

  test('swaps a minute before the old token ends, whoever types', async () => {
    const run = setUp({ refreshBefore: 600 }, endpoint(numbered(3600)));
    run.chathub.mount();
    await ready(run);
    const started = run.time.now;
    const type = () => window.dispatchEvent(new KeyboardEvent('keydown'));
    await run.time.advance(2_900_000);
    while (run.time.now < started + 3_535_000) {
      type();
      await run.time.advance(5000);
    }
    expect(panels()[0]?.dataset.token).toBe('token-1');
    type();
    await run.time.advance(6000);
    await until(() => panels()[0]?.dataset.token === 'token-2', run.time);
  });

  test("'never' leaves a live panel alone", async () => {
    const run = setUp({ reload: 'never' }, endpoint(numbered(3600)));
    run.chathub.mount();
    await ready(run);
    await run.chathub.refresh();
    await run.time.advance(60_000);
    expect(panels()[0]?.dataset.token).toBe('token-1');
    expect(tags()[0]?.getAttribute('token')).toBe('token-2');
  });

  test('takes over a static tag and its panel', async () => {
    const { url } = widgetUrl();
    const tag = Object.assign(document.createElement('script'), {
      type: 'module',
      src: url,
      id: 'operator-chat-panel-script',
    });
    tag.setAttribute('token', 'static');
    document.body.append(tag);
    await until(() => panels().length);
    const run = setUp({ scriptUrl: url }, endpoint(json({ token: 'abc' })));
    run.chathub.mount();
    await until(() => panels()[0]?.dataset.token === 'abc', run.time);
    expect(panels()).toHaveLength(1);
    expect(tags()).toHaveLength(1);
  });

  test('takes over a tag without an address as well', async () => {
    const tag = document.body.appendChild(document.createElement('script'));
    tag.type = 'module';
    tag.id = 'operator-chat-panel-script';
    const run = setUp({}, endpoint(numbered(3600)));
    run.chathub.mount();
    await ready(run);
    expect(tag.isConnected).toBe(false);
    expect(panels().map(({ dataset }) => dataset.token)).toEqual(['token-1']);
  });

  test('never removes what was there before, nor the container', async () => {
    const own = document.createElement('div');
    own.id = 'operator-chat-panel-place';
    document.body.append(own);
    const run = setUp({}, endpoint(json({ token: 'abc' })));
    const release = run.chathub.mount(own);
    await ready(run);
    release();
    await run.time.settle();
    expect(own.isConnected).toBe(true);
    expect(panels()).toEqual([own]);
  });

  test('two organizations coexist, and one leaves alone', async () => {
    const sales = setUp({ organization: 'sales' }, endpoint(json({ token: 'for-sales' })));
    const support = setUp({ organization: 'support' }, endpoint(json({ token: 'for-support' })));
    const release = sales.chathub.mount();
    support.chathub.mount();
    await ready(sales);
    await ready(support);
    expect(panels()).toHaveLength(2);
    release();
    await sales.time.settle();
    expect(panels().map((panel) => panel.id)).toEqual(['operator-chat-panel-support']);
    expect(tags()).toHaveLength(1);
  });

  test('the newest of two mounts has the panel; the older is told, and can take it back', async () => {
    const older = setUp({}, endpoint(json({ token: 'older' })));
    const newer = setUp({}, endpoint(json({ token: 'newer' })));
    older.chathub.mount();
    await ready(older);
    const release = newer.chathub.mount();
    await ready(newer);
    expect(older.chathub.getState()).toMatchObject({
      status: 'unavailable',
      error: { code: 'superseded' },
      retryAt: null,
    });
    expect(panels().map((panel) => panel.dataset.token)).toEqual(['newer']);
    older.chathub.retry();
    await ready(older);
    expect(newer.chathub.getState().error?.code).toBe('superseded');
    older.chathub.destroy();
    await ready(newer);
    expect(panels().map((panel) => panel.dataset.token)).toEqual(['newer']);
    release();
    await newer.time.settle();
    expect(panels()).toHaveLength(0);
  });
});

describe('failures', () => {
  test('a script that fails is retried under a fresh query', async () => {
    const { url, key } = widgetUrl('fail=2');
    const run = setUp({ scriptUrl: url }, endpoint(json({ token: 'abc' })));
    run.chathub.mount();
    await until(() => run.chathub.getState().status === 'unavailable');
    const { error, retryAt } = run.chathub.getState();
    expect(error?.code).toBe('script-network');
    expect(retryAt).toBeGreaterThan(run.time.now);
    await ready(run);
    expect(tags()[0]?.src).toContain('retry=');
    expect(await requestsFor(key)).toBeGreaterThan(2);
    expect(run.chathub.getState()).toMatchObject({ error: null, retryAt: null });
  });

  test('a script that hangs is late', async () => {
    const run = setUp({ scriptUrl: widgetUrl('hang').url }, endpoint(json({ token: 'abc' })));
    run.chathub.mount();
    await until(() => tags().length);
    await run.time.advance(20_000);
    expect(run.chathub.getState().error?.code).toBe('script-timeout');
    expect(tags()).toHaveLength(0);
  });

  test('a widget that throws is told in its own words, without the token', async () => {
    const seen: string[] = [];
    const listener = (event: ErrorEvent) => {
      event.preventDefault();
      seen.push(event.message);
    };
    addEventListener('error', listener);
    const token = 'a-token-that-is-long-enough-to-be-one.x.y';
    const run = setUp({ scriptUrl: widgetUrl('mode=throw').url }, endpoint(json({ token })));
    run.chathub.mount();
    await until(() => run.chathub.getState().status === 'unavailable');
    removeEventListener('error', listener);
    const { error } = run.chathub.getState();
    expect(seen[0]).toContain(token);
    expect(error?.code).toBe('script-threw');
    expect(error?.message).toContain('no room for');
    expect(`${error?.message}${JSON.stringify(error)}${error?.stack}`).not.toContain(token);
  });

  test('a widget that throws is known by its address without the query, as WebKit tells it', async () => {
    const { url } = widgetUrl('hang');
    const run = setUp({ scriptUrl: url }, endpoint(json({ token: 'abc' })));
    run.chathub.mount();
    await until(() => tags().length);
    const { origin, pathname } = new URL(url, location.href);
    const error = { message: 'NotSupportedError', filename: origin + pathname };
    window.dispatchEvent(new ErrorEvent('error', error));
    expect(run.chathub.getState().error?.code).toBe('script-threw');
  });

  test('a widget that renders nothing within loadTimeout', async () => {
    const run = setUp(
      { scriptUrl: widgetUrl('mode=late').url, readyWhen: 'textarea' },
      endpoint(json({ token: 'abc' })),
    );
    run.chathub.mount();
    await until(() => (window as { renderLate?: unknown }).renderLate);
    await run.time.advance(19_000);
    expect(run.chathub.getState().status).toBe('loading');
    await run.time.advance(2000);
    expect(run.chathub.getState().error?.code).toBe('panel-not-rendered');
  });

  test('a widget that renders late is ready then', async () => {
    const run = setUp(
      {
        scriptUrl: widgetUrl('mode=late').url,
        readyWhen: (page: Document) => !!page.querySelector('textarea'),
      },
      endpoint(json({ token: 'abc' })),
    );
    run.chathub.mount();
    await until(() => tags().length && (window as { renderLate?: unknown }).renderLate);
    await run.time.advance(5000);
    (window as unknown as { renderLate(): void }).renderLate();
    await ready(run);
  });

  test('a widget that cannot run twice is found out', async () => {
    const run = setUp(
      { scriptUrl: widgetUrl('mode=once').url, reload: 'immediate' },
      endpoint(numbered(3600)),
    );
    run.chathub.mount();
    await ready(run);
    await run.chathub.refresh();
    await run.time.advance(1000);
    await until(() => (window as unknown as { widgetBoots: number }).widgetBoots >= 2);
    await run.time.advance(21_000);
    expect(run.chathub.getState().error).toMatchObject({ code: 'panel-not-rendered' });
    expect(run.chathub.getState().error?.hint).toContain('frame');
  });

  test("'token expired' from the widget gets a new token at once, then spaced", async () => {
    const api = endpoint(numbered(3600));
    const run = setUp({}, api);
    run.chathub.mount();
    await ready(run);
    const expire = () =>
      window.dispatchEvent(new ErrorEvent('error', { message: 'Uncaught Error: token expired' }));
    expire();
    expect(run.chathub.getState().status).toBe('authorizing');
    await until(() => panels()[0]?.dataset.token === 'token-2', run.time);
    await ready(run);
    expect(api.requests).toHaveLength(2);
    expire();
    expect(run.chathub.getState()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-rejected' },
    });
    await run.time.advance(29_000);
    expect(api.requests).toHaveLength(2);
    await run.time.advance(2000);
    await ready(run);
    expect(api.requests).toHaveLength(3);
  });

  test('a 503 is waited out; the state says until when', async () => {
    const api = endpoint(status(503, { 'retry-after': '7' }), json({ token: 'abc' }));
    const run = setUp({}, api);
    run.chathub.mount();
    await run.time.settle();
    const state = run.chathub.getState();
    expect(state).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-server', retryable: true },
    });
    expect(state.retryAt).toBe(run.time.now + 7000);
    await run.time.advance(6900);
    expect(api.requests).toHaveLength(1);
    await run.time.advance(200);
    await ready(run);
  });

  test('401 blocks until retry()', async () => {
    const api = endpoint(status(401), json({ token: 'abc' }));
    const run = setUp({}, api);
    const failed = run.chathub.whenReady().catch((error) => error);
    run.chathub.mount();
    await run.time.advance(600_000);
    expect(run.chathub.getState()).toMatchObject({
      status: 'unavailable',
      error: { code: 'token-unauthorized' },
      retryAt: null,
    });
    expect(await failed).toMatchObject({ code: 'token-unauthorized' });
    expect(api.requests).toHaveLength(1);
    run.chathub.retry();
    await ready(run);
    await run.chathub.whenReady();
  });
});

describe('frame isolation', () => {
  test('boots in a frame of its own and swaps only when the next is ready', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    const run = setUp({ isolation: 'frame', reload: 'immediate' }, endpoint(numbered(3600)));
    const release = run.chathub.mount(container);
    await ready(run);
    const frames = () => [...container.querySelectorAll('iframe')];
    const shown = () =>
      frames()[0]?.contentDocument?.querySelector<HTMLElement>('#operator-chat-panel')?.dataset
        .token;
    expect(shown()).toBe('token-1');
    expect(frames()[0]?.style.visibility).toBe('');
    await run.chathub.refresh();
    expect(run.chathub.getState().status).toBe('ready');
    await until(() => shown() === 'token-2', run.time);
    expect(frames()).toHaveLength(1);
    expect(run.statuses).toEqual(['authorizing', 'loading', 'ready']);
    release();
    await run.time.settle();
    expect(frames()).toHaveLength(0);
    container.remove();
  });

  test('needs a container', () => {
    const { chathub } = setUp({ isolation: 'frame' });
    expect(() => chathub.mount()).toThrow(expect.objectContaining({ code: 'bad-options' }));
  });
});

test('destroy is final, and a late answer is dropped', async () => {
  let answer = (_: Response) => {};
  const run = setUp(
    {},
    endpoint(() => new Promise((resolve) => (answer = resolve))),
  );
  run.chathub.mount();
  const waiting = run.chathub.whenReady().catch((error) => error);
  await run.time.settle();
  run.chathub.destroy();
  answer(json({ token: 'abc' })());
  await run.time.advance(60_000);
  expect(run.chathub.getState()).toEqual({
    status: 'destroyed',
    error: null,
    expiresAt: null,
    retryAt: null,
  });
  expect(run.statuses).toEqual(['authorizing', 'destroyed']);
  expect(await waiting).toMatchObject({ code: 'superseded' });
  expect(run.time.pending).toBe(0);
  expect(tags()).toHaveLength(0);
});
