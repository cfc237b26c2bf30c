/** What is loaded: one or several processes that serve the same. */
export interface Endpoint {
  /** One for each process. */
  readonly urls: readonly string[];
  /** Microseconds of CPU that its processes have taken so far. */
  cpu(): Promise<number>;
  /** How often it has asked ChatHub so far. */
  calls(): Promise<number>;
  stop(): void;
}
