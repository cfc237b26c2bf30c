/** A way to show the panel and to renew its token. */
export interface Renewable {
  start(): void;
  /** Asks for a new token; settles when the way itself holds the renewal for done. */
  renew(): Promise<void>;
}
