import type { LandedToken, TokenFlight } from './token-flight.ts';

/** One operator's token as it is kept. A secret: whoever has it answers customers as that operator. */
export interface StoredToken {
  readonly token: string;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/**
 * Where a token service keeps tokens between requests. Asynchronous, so that it can be another process or machine.
 *
 * A store that rejects is not an outage: the service asks ChatHub directly and reports it to `on.storeError`. A store
 * that leaves this process must encrypt what it keeps.
 */
export interface TokenStore {
  /** The token kept for an operator; undefined where there is none. May still return one that has expired. */
  get(operatorId: number): Promise<StoredToken | undefined>;
  /** Keeps a token in place of an older one. May drop it at any time, and should at `expiresAt`. */
  set(operatorId: number, token: StoredToken): Promise<void>;
  /** Forgets the token of an operator. */
  delete(operatorId: number): Promise<void>;
  /**
   * Only for a store that several processes share: has one of them issue a token, which it keeps, and gives the outcome
   * to all. `set` is then not called. Where the operator is deleted meanwhile, the token is not kept.
   *
   * Rejects with what `issue` rejected with, here or in another process, and with nothing else: where the store itself
   * fails, it calls `issue`.
   */
  singleFlight?(operatorId: number, flight: TokenFlight): Promise<LandedToken>;
}
