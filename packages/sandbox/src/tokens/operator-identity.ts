/** Whom an operator token speaks for. */
export interface OperatorIdentity {
  readonly operatorId: number;
  /** Names the token without being it. */
  readonly tokenId: string;
  /** Epoch milliseconds, or null for a token that does not expire. */
  readonly expiresAt: number | null;
}
