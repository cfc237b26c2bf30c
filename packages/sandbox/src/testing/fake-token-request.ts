/** One request for a token. */
export interface FakeTokenRequest {
  /** The organization that was asked for, if any. */
  readonly organization?: string;
  /** Why: `initial`, `refresh` or `rejected`. `fetch` is told only the last of them. */
  readonly reason?: string;
}
