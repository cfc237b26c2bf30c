import type { SandboxControls } from '../sandbox-controls.ts';
import type { SandboxFetchEvent } from './sandbox-fetch-event.ts';
import type { SandboxWorkerScope } from './sandbox-worker-scope.ts';

/** ChatHub inside a service worker, or any runtime that has `fetch` and nothing else. */
export interface SandboxWorker extends SandboxControls {
  /** The prefix that it answers below: `scriptUrl` is `${basePath}/operator-chat-panel/widget-script.js`. */
  readonly basePath: string;
  /** Answers a request of whatever runtime. A connection that a fault drops rejects. */
  fetch(request: Request): Promise<Response>;
  /** Answers the event if it is for the sandbox, and tells whether it is. For a worker that does more. */
  handle(event: SandboxFetchEvent): boolean;
  /**
   * Makes a whole service worker: answers what is below the prefix, takes over at once from an older
   * version, and takes in the page that registered it.
   *
   * @example
   * ```ts
   * declare const self: ServiceWorkerGlobalScope;
   * createSandboxWorker().install(self);
   * ```
   */
  install(scope: SandboxWorkerScope): void;
}
