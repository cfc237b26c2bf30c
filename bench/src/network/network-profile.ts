/** What a visitor is connected by. */
export interface NetworkProfile {
  /** There and back, in milliseconds. */
  readonly roundTrip: number;
  /** Bits per second towards the visitor, shared by all connections. */
  readonly down: number;
  /** Bits per second from the visitor. */
  readonly up: number;
}
