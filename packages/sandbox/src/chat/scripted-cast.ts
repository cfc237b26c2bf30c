/** The customers who write by a script. */
export interface ScriptedCast {
  /** The first operator of an organization connected. Later calls change nothing. */
  begin(organizationId: number): void;
  /** An operator replied to this customer. */
  replied(organizationId: number, customer: string): void;
  /** Nobody writes any more. */
  close(): void;
}
