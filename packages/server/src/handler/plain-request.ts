/**
 * The little of a request that decides what is answered. Node's requests have it at hand; making a web-standard
 * `Request` of each costs more than answering it.
 */
export interface PlainRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** The whole URL, as a web-standard request has it. */
  readonly url: string;
  /** Whether the client has disconnected. */
  readonly isAborted: boolean;
  /** Aborts when the client disconnects. */
  readonly signal: AbortSignal;
  /** The same request for `authorize`, and for reading its body. */
  readonly webRequest: Request;
  /** The value of a header, by its name in lower case. */
  header(name: string): string | null;
}
