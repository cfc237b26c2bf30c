import type { ChatHubError, ChatHubStatus } from '@chathub/core';
import harness from '#harness';
import type { Harness, MountedPage, PageEvents } from './harness.ts';
import { type Notice, noticeIn } from './notice-in.ts';
import type { Page } from './page.ts';

/** A page that is open in the browser, and what it told. */
export interface OpenPage extends MountedPage {
  host: HTMLElement;
  /** The wrappers of the widgets, in the order of the document. */
  wrappers(): HTMLElement[];
  /** The statuses of the wrappers. */
  statuses(): string[];
  /** The `<output>`s of the framework's hook. */
  outputs(): HTMLElement[];
  /** The content that is shown in the wrapper of this index: its text as a person reads it. */
  content(index?: number): string;
  /** What the widget of this index shows of its `contact`; undefined where it has none. */
  notice(index?: number): Notice | undefined;
  /** The button of the fallback content, while it is shown. */
  button(): HTMLElement | undefined;
  /** The keys of the widgets that told that they are ready. */
  ready: string[];
  /** What the widgets told of errors. */
  errors: Array<{ key: string; error: ChatHubError }>;
  /** What wrong use came to. */
  failures: unknown[];
}

const closings: Array<() => void> = [];

/** Closes every page that is still open, as each test does at its end. */
export function closePages(): void {
  for (const close of closings.splice(0)) close();
}

/** How a page comes to the browser. */
export type Opening = (host: HTMLElement, page: Page, events: PageEvents) => MountedPage;

/** Opens a page; {@link closePages} closes it. */
export function openPage(page: Page, open: Opening = harness.mount, html = ''): OpenPage {
  const host = document.body.appendChild(document.createElement('main'));
  host.innerHTML = html;
  const [ready, errors, failures]: [string[], OpenPage['errors'], unknown[]] = [[], [], []];
  const mounted = open(host, page, {
    ready: (key) => ready.push(key),
    error: (key, error) => errors.push({ key, error }),
    failure: (error) => failures.push(error),
  });
  let live = true;
  const unmount = () => {
    if (live) mounted.unmount();
    live = false;
  };
  closings.push(() => {
    unmount();
    host.remove();
  });
  const wrappers = () => [...host.querySelectorAll<HTMLElement>('[data-chathub-status]')];
  return {
    ...mounted,
    unmount,
    host,
    ready,
    errors,
    failures,
    wrappers,
    statuses: () => wrappers().map(({ dataset }) => dataset.chathubStatus as ChatHubStatus),
    outputs: () => [...host.querySelectorAll('output')],
    // biome-ignore lint/performance/useDomNodeTextContent: a slot that is not shown has text as well
    content: (index = 0) => wrappers()[index]?.innerText.trim() ?? '',
    notice: (index = 0) => noticeIn(wrappers()[index]),
    button: () => [...host.querySelectorAll('button')].find((button) => button.checkVisibility()),
  };
}

/** The harness of the framework under test. */
export const { provider, mountStrict, hydrate }: Harness = harness;
