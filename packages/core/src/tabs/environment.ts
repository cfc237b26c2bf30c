/** What sharing takes from its surroundings; any of it may be missing, and is then done without. */
export interface TabsEnvironment {
  /** Epoch milliseconds. */
  now(): number;
  fetch(url: URL, init: RequestInit): Promise<Response>;
  /** A signal that aborts after so many milliseconds. */
  timeout(ms: number): AbortSignal;
  navigator: Pick<Navigator, 'onLine'>;
  /** Web Locks: one tab at a time asks, and a tab that dies holds nobody up. */
  locks: Pick<LockManager, 'request'> | undefined;
  /** Where tabs hand tokens to each other, in memory. */
  BroadcastChannel: typeof BroadcastChannel | undefined;
  /** Where a sign-out leaves its mark, which holds no token. */
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Where `storage`, `pagehide` and `pageshow` are heard. */
  window: EventTarget | undefined;
  document: Pick<Document, 'baseURI'> | undefined;
}

/** The globals of this page, with what a test puts in their place. */
export function createTabsEnvironment(overrides?: Partial<TabsEnvironment>): TabsEnvironment {
  const { fetch, navigator, BroadcastChannel, window, document } = globalThis;
  return {
    now: Date.now,
    fetch,
    timeout: (ms) => AbortSignal.timeout(ms),
    navigator,
    // A server has locks and channels as well: what it does for one request is no other's business.
    locks: document && navigator.locks,
    BroadcastChannel: document && BroadcastChannel,
    get storage() {
      try {
        return globalThis.localStorage;
      } catch {
        // A page may be forbidden to store anything.
        return undefined;
      }
    },
    window,
    document,
    ...overrides,
  };
}
