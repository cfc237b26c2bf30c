/** One live panel. Nothing in it can be used to be that panel. */
export interface ConnectionInfo {
  readonly id: string;
  readonly operatorId: number;
  readonly organizationId: number;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Epoch milliseconds; null for `test-token-for-development`, which does not expire. */
  readonly tokenExpiresAt: number | null;
}
