import { SandboxError } from '../sandbox-error.ts';
import type { FakePanel } from './fake-panel.ts';
import type { FakePanelFailure } from './fake-panel-failure.ts';
import type { FakePanelInstance } from './fake-panel-instance.ts';
import type { FakePanelOptions } from './fake-panel-options.ts';
import { isToken } from './is-token.ts';
import { keepScriptsUnloaded } from './keep-scripts-unloaded.ts';
import { organizationOf, panelScripts } from './panel-script.ts';
import { watchPage } from './watch-page.ts';

/** Kept on the page, since two copies of this module must not watch it both. */
const activeKey = Symbol.for('chathub.fake-panel');

type ViewOf = Window & typeof globalThis;
type Mode = FakePanelFailure | 'boot' | 'wait';

/**
 * Puts a fake panel into the page of a unit test: it watches for the documented script tag and boots as
 * the widget does, or fails on command, without a network. For vitest and jest, in jsdom and happy-dom.
 *
 * It keeps to what every browser does: a URL runs once in a document, so the same `src` again fires
 * `load` and renders nothing; a tag that is taken away leaves its panel. A token that is neither a JWT
 * nor {@link developmentToken} makes it throw "Invalid token" while booting.
 *
 * @throws SandboxError `no-document` outside of jsdom and happy-dom; `fake-panel-active` when the page has
 * one that was not restored.
 * @example
 * ```ts
 * const panel = createFakePanel();
 * render(<App />);
 * await waitFor(() => expect(panel.instances).toHaveLength(1));
 * panel.fails('script-network');
 * panel.restore();
 * ```
 */
export function createFakePanel(options: FakePanelOptions = {}): FakePanel {
  const page: (Document & { [activeKey]?: true }) | undefined =
    options.document ?? globalThis.document;
  if (!page?.defaultView) {
    throw new SandboxError(
      'no-document',
      'There is no page to put a fake panel into.',
      "Run the test with `environment: 'jsdom'` or 'happy-dom', or pass a document.",
    );
  }
  if (page[activeKey]) {
    throw new SandboxError(
      'fake-panel-active',
      'The page has a fake panel already.',
      'Call restore() after each test.',
    );
  }
  page[activeKey] = true;

  const runs = new WeakMap<Document, Set<string>>();
  const served = new WeakSet<Element>();
  const tokens: string[] = [];
  let mode: Mode = 'boot';
  let waiting: HTMLScriptElement[] = [];
  let instances: FakePanelInstance[] = [];
  let waiters: ((instance: FakePanelInstance) => void)[] = [];
  let dispatched: Event | undefined;

  /** The document of a frame that was taken away still holds what was in it. */
  const isOpen = (document: Document) =>
    document === page ||
    [...page.querySelectorAll('iframe')].some((frame) => frame.contentDocument === document);

  const live = () => {
    instances = instances.filter(
      ({ element }) => element.isConnected && isOpen(element.ownerDocument),
    );
    return instances;
  };

  function dispatch(target: EventTarget, event: Event): void {
    dispatched = event;
    target.dispatchEvent(event);
    dispatched = undefined;
  }

  /** As a browser does for what nobody catches; without the error itself, which would fail the test. */
  function raise(view: ViewOf, message: string, filename: string): void {
    const text = `Uncaught Error: Operator chat panel: ${message}`;
    dispatch(view, new view.ErrorEvent('error', { message: text, filename, cancelable: true }));
  }

  function render(tag: HTMLScriptElement, token: string): void {
    const document = tag.ownerDocument;
    const organization = organizationOf(tag);
    const element = document.createElement('operator-chat-panel');
    element.id = ['operator-chat-panel', organization].filter(Boolean).join('-');
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label', ['Operator chat', organization].filter(Boolean).join(', '));
    document.body.append(element);
    tokens.push(token);
    instances.push({ element, organization, token });
  }

  /** One run of the module, which serves all the tags that wait for one. */
  function run(document: Document, view: ViewOf, url: string): void {
    for (const tag of document.querySelectorAll<HTMLScriptElement>(panelScripts)) {
      if (served.has(tag)) continue;
      served.add(tag);
      const token = tag.getAttribute('token') ?? '';
      if (isToken(token)) render(tag, token);
      else raise(view, 'Invalid token', url);
    }
  }

  function answer(tag: HTMLScriptElement): void {
    const { ownerDocument: document, src } = tag;
    const view = document.defaultView;
    if (!view || !tag.isConnected) return;
    const known = runs.get(document) ?? new Set();
    runs.set(document, known);
    if (!known.has(src)) {
      if (mode === 'script-network') {
        dispatch(tag, new view.Event('error'));
        return;
      }
      known.add(src);
      if (mode === 'script-threw') raise(view, 'failed to start', src);
      if (mode === 'boot') run(document, view, src);
    }
    dispatch(tag, new view.Event('load'));
    const newest = live().at(-1);
    if (!newest) return;
    for (const wake of waiters.splice(0)) wake(newest);
  }

  function settle(): void {
    if (mode === 'wait' || mode === 'script-timeout') return;
    for (const tag of waiting.splice(0)) answer(tag);
  }

  function enter(next: Mode): void {
    mode = next;
    settle();
  }

  const allowScripts = keepScriptsUnloaded(page.defaultView);
  const stop = watchPage(page, {
    onTag(tag) {
      waiting.push(tag);
      settle();
    },
    isExpected: (event) => event === dispatched,
  });

  return {
    boots: () => enter('boot'),
    fails: (failure) => enter(failure),
    waits: () => enter('wait'),
    expireToken() {
      const views = new Set(live().map(({ element }) => element.ownerDocument.defaultView));
      if (views.size === 0) {
        throw new SandboxError(
          'no-panel',
          'No panel is in the page, so no token can expire.',
          'Wait for it first: `await panel.ready()`.',
        );
      }
      for (const view of views) if (view) raise(view, 'token expired', view.location.href);
    },
    get tokens() {
      return [...tokens];
    },
    get instances() {
      return [...live()];
    },
    ready() {
      const newest = live().at(-1);
      if (newest) return Promise.resolve(newest);
      return new Promise((resolve) => waiters.push(resolve));
    },
    restore() {
      stop();
      allowScripts();
      for (const { element } of live()) element.remove();
      instances = [];
      waiting = [];
      waiters = [];
      delete page[activeKey];
    },
  };
}
