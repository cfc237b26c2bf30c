/** A message to put into the inbox as if a customer had written it. */
export interface CustomerMessage {
  /** At most 4000 characters. */
  readonly text: string;
  /** Whose conversation is continued, or opened. Default: `Guest`. */
  readonly customer?: string;
  /** Id or name. Default: the first organization. */
  readonly organizationId?: number | string;
}
