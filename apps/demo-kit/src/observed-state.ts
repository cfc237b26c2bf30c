/** What a page shows of a ChatHub: the shape of the core's `ChatHubState`, of any adapter. */
export interface ObservedState {
  readonly status: string;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
  } | null;
  /** Epoch milliseconds. */
  readonly expiresAt: number | null;
  /** Epoch milliseconds. */
  readonly retryAt: number | null;
}
