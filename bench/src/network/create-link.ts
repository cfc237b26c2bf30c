import { createPipe, type Pipe } from './create-pipe.ts';
import type { NetworkProfile } from './network-profile.ts';

/** What all connections of one visitor share. */
export interface Link {
  readonly up: Pipe;
  readonly down: Pipe;
  /** What a new connection waits before it can carry a request, in milliseconds. */
  readonly setUp: number;
}

/** A link of its own: TCP and TLS 1.3 take a round trip each to set a connection up (RFC 8446, section 2). */
export function createLink({ roundTrip, down, up }: NetworkProfile): Link {
  return {
    up: createPipe(up, roundTrip / 2),
    down: createPipe(down, roundTrip / 2),
    setUp: 2 * roundTrip,
  };
}
