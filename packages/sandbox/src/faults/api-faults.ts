/** Breaks the documented REST calls (`/api/company/…`, `/api/operator/…`). */
export interface ApiFaults {
  /** Milliseconds before every answer. */
  readonly latency?: number;
  /** Answer with this status, 400 to 599. */
  readonly status?: number;
  /** Seconds in a `Retry-After` header beside `status`. */
  readonly retryAfter?: number;
  /** Answer 200 with a body that no client should accept. */
  readonly malformed?: 'html' | 'truncated' | 'empty' | 'wrong-type';
  /** Cut the connection without an answer. */
  readonly drop?: boolean;
  /** Only paths that begin so, such as `/api/operator/get-token`. */
  readonly only?: string;
  /** Heal after this many matching requests. */
  readonly times?: number;
}
