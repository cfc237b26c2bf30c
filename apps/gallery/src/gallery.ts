import type { Express } from 'express';

/** The gallery. */
export interface Gallery {
  readonly app: Express;
  /** Starts to listen on loopback. Rejects with code `EADDRINUSE` when the port is taken. */
  listen(): Promise<void>;
  /** Ends open streams, the servers and the sandbox. */
  close(): Promise<void>;
  /** The origin, such as `http://localhost:4173`; known once it listens. */
  readonly url: string;
}
