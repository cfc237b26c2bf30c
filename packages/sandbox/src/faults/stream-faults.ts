/** Breaks the connections of live panels. */
export interface StreamFaults {
  /** Milliseconds before a connection opens and before a reply is taken. */
  readonly latency?: number;
  /** Cut every live connection now, and each new one right after it opened. */
  readonly drop?: boolean;
  /** Answer new connections with 503. */
  readonly refuse?: boolean;
}
