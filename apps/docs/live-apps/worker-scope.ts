/** An event that a service worker is given for each request. */
export interface WorkerFetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response> | Response): void;
  waitUntil(work: Promise<unknown>): void;
}

/** The part of a service worker's global object that is used here: the types of pages do not have it. */
export interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(
    type: 'activate',
    listener: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
