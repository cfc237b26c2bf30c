import type { ChatHubError } from '@chathub/core';
import type { Page } from './page.ts';

/** What a page tells; `key` is that of the widget. */
export interface PageEvents {
  /** The ready event of a widget. */
  ready?(key: string): void;
  /** The error event of a widget. */
  error?(key: string, error: ChatHubError): void;
  /**
   * What wrong use comes to, in the way of the framework: what an error boundary, `errorHandler` or
   * `ErrorHandler` gets, or what mounting throws. The harness must catch it.
   */
  failure?(error: unknown): void;
}

/** A page that is mounted. */
export interface MountedPage {
  /**
   * Renders the page changed, as a state change of the app would; keeps what has the same key. Resolves
   * when the framework has applied it to the DOM.
   */
  update(page: Page): Promise<void>;
  /**
   * Replaces the component that renders the page by a new version of itself, with the framework's own
   * hot-reload runtime: what its dev server does after a change of the file. Resolves when it is done.
   */
  hotReload(): Promise<void>;
  /** Unmounts the whole app. The host is left in the document. */
  unmount(): void;
}

/** What each framework brings to the specification: `harness/<framework>/client.ts(x)`, as default. */
export interface Harness {
  /** What an error about a missing provider must name. */
  provider: string;
  /** Mounts a page in an empty element of the document. */
  mount(host: HTMLElement, page: Page, events: PageEvents): MountedPage;
  /**
   * The same as strictly as the framework can: React in StrictMode; where there is none, mounted,
   * unmounted and mounted again in the same task, in development mode.
   */
  mountStrict(host: HTMLElement, page: Page, events: PageEvents): MountedPage;
  /** Takes over what `render` of `harness/<framework>/server.ts(x)` made of the same page. */
  hydrate(host: HTMLElement, page: Page, events: PageEvents): MountedPage;
}

/** `harness/<framework>/server.ts(x)` exports it as `render`: runs in Node, where there is no page. */
export type RenderOnServer = (page: Page) => Promise<string>;
