/** A token to hand out. */
export interface IssuedToken {
  readonly token: string;
  /** Whole seconds of life left, rounded down. */
  readonly expiresIn: number;
  /** Epoch milliseconds by the clock of this process. */
  readonly expiresAt: number;
  /** Where it came from. A service of your own need not say so. */
  readonly outcome?: TokenOutcome;
}

/** Where a token that was handed out came from. */
export type TokenOutcome =
  /** Kept from before, with at least half of its lifetime left. */
  | 'hit'
  /** Issued by ChatHub for this request. */
  | 'issued'
  /** Issued by ChatHub for another request, here or in another process, that was already waiting for it. */
  | 'shared'
  /** Kept from before with less than half of its lifetime left, because ChatHub does not issue a new one just now. */
  | 'stale';

/** What a token service reports about itself. Hooks never see a token; one that throws is ignored. */
export interface TokenServiceHooks {
  /** A token was handed out. `duration` is in seconds. */
  token?(event: {
    readonly operatorId: number;
    readonly outcome: TokenOutcome;
    readonly duration: number;
  }): void;
  /** A kept token was replaced behind an answer, before anybody had to wait for it. `duration` is in seconds. */
  renewal?(event: { readonly operatorId: number; readonly duration: number }): void;
  /**
   * ChatHub did not issue a token. `stale` says whether a kept one was still good enough to be handed out, and
   * `background` whether it was asked behind an answer, so that nobody waited.
   */
  issueError?(event: {
    readonly operatorId: number;
    readonly error: unknown;
    readonly stale: boolean;
    readonly background: boolean;
  }): void;
  /** The store failed, and the service went on without it. */
  storeError?(event: {
    readonly operation: 'get' | 'set' | 'delete';
    readonly error: unknown;
  }): void;
}

/** Issues, keeps and shares operator tokens. */
export interface TokenService {
  /**
   * A token for an operator. Rejects with a `ChatHubServerError`:
   * - `operator-forbidden`: ChatHub knows no such active operator; its kept token is dropped.
   * - `upstream-…`: ChatHub issues none just now and no kept one is still valid. `retryAfter` says when, if known.
   * - `bad-options`: the id is not a whole number above 0.
   * - `aborted`: the signal was aborted. The call to ChatHub goes on, for others who wait for it and for the next one.
   */
  tokenFor(operatorId: number | string, signal?: AbortSignal): Promise<IssuedToken>;
  /**
   * Whether a token is valid and the operator's own. Where ChatHub says that the kept one no longer is, it is dropped,
   * so that the next request gets a new one. Rejects like {@link TokenService.tokenFor}.
   */
  validate(operatorId: number | string, token: string, signal?: AbortSignal): Promise<boolean>;
  /**
   * Asks ChatHub, at most every five seconds, whether the kept token still holds, and drops it where it does not: for
   * a client whose token was refused before its time. Does nothing where none is kept or ChatHub does not answer.
   */
  recheck(operatorId: number | string, signal?: AbortSignal): Promise<void>;
  /**
   * Drops the kept token, and keeps nothing of an issue under way: call it when an operator is deactivated, removed or
   * signed out. ChatHub itself has no call that revokes a token.
   */
  forget(operatorId: number | string): Promise<void>;
}
