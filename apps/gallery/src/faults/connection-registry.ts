import type { Response } from 'express';

/** Knows which responses are open for which visitor, to cut them on purpose and at the end. */
export class ConnectionRegistry {
  readonly #open = new Map<Response, string>();

  /** Remembers a response until it is over. */
  track(visitor: string, response: Response): void {
    this.#open.set(response, visitor);
    response.once('close', () => this.#open.delete(response));
  }

  /** Cuts every open response of a visitor, or of all: the socket goes, as in a network failure. */
  drop(visitor?: string): void {
    for (const [response, owner] of this.#open) {
      if (visitor === undefined || owner === visitor) response.socket?.destroy();
    }
  }
}
