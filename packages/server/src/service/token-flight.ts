import type { StoredToken } from './token-store.ts';

/** One attempt to get a token, for a store that has it made once in a whole fleet. */
export interface TokenFlight {
  /**
   * Asks ChatHub for a token. Rejects with a `ChatHubServerError`; with `operator-forbidden` the kept token must go.
   * Ends when the signal aborts.
   */
  issue(signal?: AbortSignal): Promise<StoredToken>;
  /** Whether a token that is kept by now will do, so that none need be issued. */
  isFresh(token: StoredToken): boolean;
  /** What to resolve with, instead of waiting, where another process is issuing already. Undefined: wait. */
  readonly meanwhile?: StoredToken | undefined;
}

/** How a {@link TokenFlight} ended. */
export interface LandedToken {
  readonly token: StoredToken;
  /** It was not issued for this flight but kept, or issued by another process. */
  readonly isShared: boolean;
}
