import {
  countListeners,
  createPlatform,
  panels,
  remains,
  until,
} from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import {
  type ChatHubError,
  type ChatHubWidgetElement,
  defineChatHubElement,
} from '../../src/index.ts';
import { failOnRemains } from '../support/fail-on-remains.ts';
import { recordEvents } from '../support/record-events.ts';
import { show } from '../support/show.ts';
import { slotShown } from '../support/slot-shown.ts';

defineChatHubElement();
failOnRemains();

const status = (element: HTMLElement) => element.dataset.chathubStatus;
const content = '<p slot="loading">Opening…</p><p slot="fallback">No panel</p>';
const widget = ({ tokenEndpoint, scriptUrl }: ReturnType<typeof createPlatform>, more = '') =>
  `<chathub-widget token-endpoint="${tokenEndpoint}" script-url="${scriptUrl}" ${more}>${content}</chathub-widget>`;

describe('status and slots', () => {
  it('shows the loading slot, then only the panel', async () => {
    const platform = createPlatform();
    const element = show(widget(platform));
    const events = recordEvents(element);
    await Promise.resolve();
    expect(status(element)).toBe('authorizing');
    expect(slotShown(element)).toBe('loading');
    await until(() => status(element) === 'ready');
    expect(slotShown(element)).toBeNull();
    expect(document.querySelector('chathub-widget[data-chathub-status=ready]')).toBe(element);
    expect(panels().map(({ dataset }) => dataset.token)).toEqual(['token--1']);
    expect(events).toEqual([
      { type: 'chathub-status', detail: 'idle' },
      { type: 'chathub-status', detail: 'authorizing' },
      { type: 'chathub-status', detail: 'loading' },
      { type: 'chathub-status', detail: 'ready' },
      { type: 'chathub-ready', detail: null },
    ]);
  });

  it('shows the fallback slot, whose button retries', async () => {
    const platform = createPlatform({ token: 'fail=1&status=401' });
    const element = show(widget(platform));
    const button = document.createElement('button');
    button.dataset.chathubRetry = '';
    button.innerHTML = '<b>Try again</b>';
    element.querySelector('[slot=fallback]')?.append(button);
    const errors: ChatHubError[] = [];
    element.addEventListener('chathub-error', ({ detail }) => errors.push(detail));
    await until(() => status(element) === 'unavailable');
    expect(slotShown(element)).toBe('fallback');
    expect(errors.map(({ code }) => code)).toEqual(['token-unauthorized']);
    expect(element.chathub?.getState()).toMatchObject({ error: errors[0], retryAt: null });
    element.querySelector<HTMLElement>('[slot=fallback]')?.click();
    expect(status(element)).toBe('unavailable');
    button.querySelector('b')?.click();
    await until(() => status(element) === 'ready');
    expect((await platform.counts()).token).toBe(2);
  });

  it('fills the element with the frame', async () => {
    const platform = createPlatform();
    const element = show(widget(platform, 'isolation="frame"'));
    element.style.cssText = 'width: 320px; height: 400px';
    await until(() => status(element) === 'ready');
    const frame = element.shadowRoot?.querySelector('iframe');
    expect(frame?.getBoundingClientRect()).toEqual(element.getBoundingClientRect());
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
    expect(panels()).toEqual([]);
  });

  it('can be hidden', () => {
    const element = show(widget(createPlatform(), 'hidden'));
    expect(getComputedStyle(element).display).toBe('none');
    element.hidden = false;
    expect(getComputedStyle(element).display).toBe('block');
  });
});

describe('options', () => {
  it('come as attributes', async () => {
    const platform = createPlatform();
    const element = show(
      widget(
        platform,
        `organization="sales" ready-when="textarea" panel-selector="[id^=operator-chat-panel-root]"
         reload="never" refresh-before="60" token-timeout="5000" load-timeout="6000"`,
      ),
    );
    await until(() => status(element) === 'ready');
    expect(panels()[0]?.id).toBe('operator-chat-panel-root-sales');
    expect(element).toMatchObject({
      organization: 'sales',
      readyWhen: 'textarea',
      reload: 'never',
      refreshBefore: 60,
      tokenTimeout: 5000,
      loadTimeout: 6000,
      isolation: undefined,
    });
  });

  it('come as properties, over attributes, over the options object', async () => {
    const platform = createPlatform();
    const element = document.createElement('chathub-widget');
    const readyWhen = vi.fn(() => true);
    const fetchToken = vi.fn(async () => ({ token: 'mine', expiresIn: 600 }));
    element.options = { scriptUrl: platform.scriptUrl, organization: 'one', reload: 'never' };
    element.setAttribute('organization', 'two');
    Object.assign(element, { organization: 'three', readyWhen, fetchToken });
    document.body.append(element);
    await until(() => status(element) === 'ready');
    expect(panels().map(({ id }) => id)).toEqual(['operator-chat-panel-root-three']);
    expect(panels()[0]?.dataset.token).toBe('mine');
    expect(readyWhen).toHaveBeenCalledWith(document);
    expect(fetchToken).toHaveBeenCalledWith(expect.objectContaining({ organization: 'three' }));
    element.organization = undefined;
    await until(() => panels()[0]?.id.endsWith('two'));
    element.removeAttribute('organization');
    await until(() => panels()[0]?.id.endsWith('one'));
    await until(() => status(element) === 'ready');
  });

  it('of another token source take the place of the one in the options object', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const element = document.createElement('chathub-widget');
    element.options = { token: 'constant', scriptUrl };
    element.setAttribute('token-endpoint', tokenEndpoint);
    document.body.append(element);
    await until(() => status(element) === 'ready');
    expect(panels()[0]?.dataset.token).toBe('token--1');
    element.removeAttribute('token-endpoint');
    await until(() => panels()[0]?.dataset.token === 'constant');
  });

  it('pass on fetchOptions and validateToken', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const request = vi.spyOn(window, 'fetch');
    const element = document.createElement('chathub-widget');
    const validateToken = vi.fn(async () => true);
    const fetchOptions = { headers: { 'x-team': 'a' } };
    Object.assign(element, { tokenEndpoint, scriptUrl, fetchOptions, validateToken });
    document.body.append(element);
    await until(() => status(element) === 'ready');
    expect(request.mock.lastCall?.[1]).toMatchObject(fetchOptions);
    expect(validateToken).toHaveBeenCalledTimes(1);
    request.mockRestore();
  });

  it('take a nonce, which browsers hide from the attribute', async () => {
    const platform = createPlatform();
    const element = show(widget(platform, 'nonce="abc"'));
    await until(() => status(element) === 'ready');
    expect(document.querySelector<HTMLElement>('#operator-chat-panel-script')?.nonce).toBe('abc');
  });

  it('set before the definition are taken over', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const name = 'chathub-late';
    const element = document.createElement(name) as ChatHubWidgetElement;
    element.tokenEndpoint = tokenEndpoint;
    element.options = { scriptUrl };
    document.body.append(element);
    defineChatHubElement(name);
    await until(() => status(element) === 'ready');
    expect(element.tokenEndpoint).toBe(tokenEndpoint);
    element.tokenEndpoint = undefined;
    await until(() => status(element) === 'unavailable');
  });

  it('that change together are one change, seen at once by who asks for the panel', async () => {
    const first = createPlatform();
    const second = createPlatform();
    const element = show(widget(first));
    const { chathub } = element;
    expect(chathub?.getState().status).toBe('authorizing');
    await until(() => status(element) === 'ready');
    element.setAttribute('token-endpoint', second.tokenEndpoint);
    element.setAttribute('script-url', second.scriptUrl);
    element.setAttribute('organization', 'sales');
    await until(() => panels()[0]?.dataset.token === 'token-sales-1');
    expect(element.chathub).toBe(chathub);
    expect(await second.counts()).toMatchObject({ token: 1, widget: 1 });
    await until(() => status(element) === 'ready');
  });

  it('restart nothing when they are set to what they are', async () => {
    const platform = createPlatform();
    const element = show(widget(platform));
    await until(() => status(element) === 'ready');
    const [panel] = panels();
    element.tokenEndpoint = platform.tokenEndpoint;
    element.setAttribute('script-url', platform.scriptUrl);
    element.readyWhen = () => true;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(panels()).toEqual([panel]);
    expect(await platform.counts()).toMatchObject({ token: 1, widget: 1 });
  });
});

describe('bad options', () => {
  const bad = [
    ['no token source', {}],
    ['two token sources', { token: 'a', 'token-endpoint': '/b' }],
    ['a script over plain http', { token: 'a', 'script-url': 'http://example.com/w.js' }],
    ['an unknown isolation', { token: 'a', isolation: 'none' }],
    ['a number that is none', { token: 'a', 'load-timeout': 'soon' }],
  ] as const;
  it.each(bad)('%s: told by event and status, never thrown', async (_, attributes) => {
    const element = document.createElement('chathub-widget');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = content;
    const events = recordEvents(element);
    document.body.append(element);
    await Promise.resolve();
    expect(element.chathub).toBeNull();
    expect(slotShown(element)).toBe('fallback');
    expect(events).toEqual([
      { type: 'chathub-status', detail: 'unavailable' },
      { type: 'chathub-error', detail: expect.objectContaining({ code: 'bad-options' }) },
    ]);
  });

  it('take a live panel away, and good ones bring it back', async () => {
    const platform = createPlatform();
    const element = show(widget(platform));
    await until(() => status(element) === 'ready');
    const before = element.chathub;
    element.removeAttribute('token-endpoint');
    await until(() => status(element) === 'unavailable');
    expect(element.chathub).toBeNull();
    expect(before?.getState().status).toBe('destroyed');
    expect(remains()).toEqual([]);
    element.setAttribute('token-endpoint', platform.tokenEndpoint);
    await until(() => status(element) === 'ready');
  });
});

describe('in and out of the document', () => {
  const moves = {
    'append()': (element: Element, parent: Element) => parent.append(element),
    'remove() and append()': (element: Element, parent: Element) => {
      element.remove();
      parent.append(element);
    },
  };
  it.each(Object.entries(moves))('keeps the panel when it is moved by %s', async (_, move) => {
    const platform = createPlatform();
    const element = show(widget(platform));
    await until(() => status(element) === 'ready');
    const [panel] = panels();
    const { chathub } = element;
    move(element, document.body.appendChild(document.createElement('section')));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(status(element)).toBe('ready');
    expect(element.chathub).toBe(chathub);
    expect(panels()).toEqual([panel]);
    expect(await platform.counts()).toMatchObject({ token: 1, widget: 1 });
  });

  it('keeps a frame when it is moved by moveBefore()', async () => {
    const platform = createPlatform();
    const element = show(widget(platform, 'isolation="frame"'));
    await until(() => status(element) === 'ready');
    const panelDocument = element.shadowRoot?.querySelector('iframe')?.contentDocument;
    const section = document.body.appendChild(document.createElement('section'));
    (section as Element & { moveBefore(node: Node, child: Node | null): void }).moveBefore(
      element,
      null,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.shadowRoot?.querySelector('iframe')?.contentDocument).toBe(panelDocument);
    expect(status(element)).toBe('ready');
    expect((await platform.counts()).widget).toBe(1);
  });

  it('boots a frame again that a move has emptied', async () => {
    const platform = createPlatform();
    const element = show(widget(platform, 'isolation="frame"'));
    await until(() => status(element) === 'ready');
    document.body.appendChild(document.createElement('section')).append(element);
    await until(() => status(element) === 'loading');
    await until(() => status(element) === 'ready');
    const frame = element.shadowRoot?.querySelector('iframe');
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
    expect((await platform.counts()).token).toBe(1);
  });

  it('comes back with its token', async () => {
    const platform = createPlatform();
    const element = show(widget(platform));
    await until(() => status(element) === 'ready');
    element.remove();
    await until(() => status(element) === 'idle');
    expect(remains()).toEqual([]);
    document.body.append(element);
    await until(() => status(element) === 'ready');
    expect((await platform.counts()).token).toBe(1);
  });

  const states = {
    authorizing: { token: 'hang' },
    loading: { widget: 'hang' },
    ready: {},
    unavailable: { token: 'fail=9' },
  };
  for (const isolation of ['document', 'frame']) {
    for (const [state, faults] of Object.entries(states)) {
      it(`leaves nothing behind in ${isolation} isolation when ${state}`, async () => {
        const listeners = [window, document].map(countListeners);
        const element = show(widget(createPlatform(faults), `isolation="${isolation}"`));
        await until(() => status(element) === state);
        expect(listeners[0]?.count()).toBeGreaterThan(0);
        element.remove();
        await until(() => status(element) === 'idle');
        expect(remains()).toEqual([]);
        expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
        expect(listeners.map(({ count }) => count())).toEqual([0, 0]);
        for (const { stop } of listeners) stop();
      });
    }
  }
});

it('shows two organizations side by side', async () => {
  const platform = createPlatform();
  const elements = ['sales', 'support'].map((name) =>
    show(widget(platform, `organization="${name}"`)),
  );
  await until(() => elements.every((element) => status(element) === 'ready'));
  expect(panels().map(({ id }) => id)).toEqual([
    'operator-chat-panel-root-sales',
    'operator-chat-panel-root-support',
  ]);
  elements[0]?.remove();
  await until(() => panels().length === 1);
  expect(status(elements[1] as HTMLElement)).toBe('ready');
});
