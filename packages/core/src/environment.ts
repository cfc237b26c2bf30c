/**
 * Everything that the library takes from its surroundings, so that a test owns time, chance,
 * network and page. Pass any part of it as the second argument of `createChatHub`; the rest is
 * taken from the globals at that moment.
 */
export interface Environment {
  /** Epoch milliseconds. */
  now(): number;
  /** At least 0, below 1. */
  random(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: never): void;
  fetch(url: URL, init: RequestInit): Promise<Response>;
  navigator: Pick<Navigator, 'onLine'>;
  /** The page; undefined on a server, where nothing runs. */
  document: Document | undefined;
  /** The page's window, where its events are heard. */
  window: EventTarget | undefined;
}

/** The globals of this page (or of a server), with what a test puts in their place. */
export function createEnvironment(overrides?: Partial<Environment>): Environment {
  const { setTimeout, clearTimeout, fetch, navigator, document, window } = globalThis;
  return {
    now: Date.now,
    random: Math.random,
    setTimeout,
    clearTimeout,
    fetch,
    navigator,
    document,
    window,
    ...overrides,
  };
}
