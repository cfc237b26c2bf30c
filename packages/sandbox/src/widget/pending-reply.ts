/** A reply that the platform has not confirmed yet. */
export interface PendingReply {
  readonly clientId: string;
  readonly text: string;
  readonly at: number;
  readonly failed: boolean;
}
