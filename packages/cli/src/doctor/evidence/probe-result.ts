/** Why there was no answer. */
export type ProbeFailureCause =
  | 'dns'
  | 'refused'
  | 'certificate'
  | 'tls'
  | 'timeout'
  | 'cut'
  | 'network';

/** A request that got an answer, whatever it says. */
export interface ProbeAnswer {
  readonly kind: 'answer';
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** Null where it is longer than any of the answers that are looked into. */
  readonly body: string | null;
  /** Bytes of the body, decoded; where it is too long, as many as were read. */
  readonly size: number;
  /** Epoch milliseconds by this machine's clock. */
  readonly sentAt: number;
  /** The same, when the headers had arrived. */
  readonly answeredAt: number;
}

/** A request that got no answer. */
export interface ProbeFailure {
  readonly kind: 'failure';
  readonly url: URL;
  readonly cause: ProbeFailureCause;
  /** Node's code, such as `ENOTFOUND`; null where there is none. */
  readonly code: string | null;
  /** Milliseconds that it was given. */
  readonly timeout: number;
}

/** What became of one request. */
export type ProbeResult = ProbeAnswer | ProbeFailure;
