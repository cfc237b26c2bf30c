/** What the sandbox uses of a service worker's `fetch` event (W3C Service Workers, `FetchEvent`). */
export interface SandboxFetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
