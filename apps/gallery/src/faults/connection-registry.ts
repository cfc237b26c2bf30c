import type { Response } from 'express';

/** Knows which responses are open for which visitor, to cut them on purpose and at the end. */
export class ConnectionRegistry {
  readonly #open = new Map<Response, string | undefined>();
  readonly #offline = new Set<string>();

  /** Remembers a response until it is over; cuts it at once while its visitor is offline. */
  track(response: Response, visitor?: string): boolean {
    if (visitor !== undefined && this.#offline.has(visitor)) {
      response.socket?.destroy();
      return false;
    }
    this.#open.set(response, visitor);
    response.once('close', () => this.#open.delete(response));
    return true;
  }

  /** Takes a visitor off the network, with all that is open, or brings them back. */
  setOffline(visitor: string, offline: boolean): void {
    if (!offline) {
      this.#offline.delete(visitor);
      return;
    }
    this.#offline.add(visitor);
    this.drop(visitor);
  }

  /** Cuts every open response of a visitor: the socket goes, as in a network failure. */
  drop(visitor: string): void {
    for (const [response, owner] of this.#open) {
      if (owner === visitor) response.socket?.destroy();
    }
  }

  /** Cuts everything. */
  close(): void {
    for (const response of this.#open.keys()) response.socket?.destroy();
  }
}
