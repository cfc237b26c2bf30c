/** Shortens the operator tokens that are issued from now on. */
export interface TokenFaults {
  /** Seconds. A requested `expiresAt` beyond it is clipped, without an error. */
  readonly maxLifetime?: number;
}
