import type { SandboxFetchEvent } from './sandbox-fetch-event.ts';

/** What the sandbox uses of a `ServiceWorkerGlobalScope`: pass `self`. */
export interface SandboxWorkerScope {
  addEventListener(type: 'fetch', listener: (event: SandboxFetchEvent) => void): void;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
