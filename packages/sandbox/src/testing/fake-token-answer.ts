/** What a fake token endpoint answers. */
export interface FakeTokenAnswer {
  /** HTTP status. Default: 200. */
  readonly status?: number;
  /** The token. Default: a new {@link testToken} for each request. */
  readonly token?: string;
  /** Seconds that the token lives. Default: 3600. */
  readonly expiresIn?: number;
  /** Seconds of a `Retry-After` header, for a status of 429 or 503. Default: none. */
  readonly retryAfter?: number;
}
