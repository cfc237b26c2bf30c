import type { ChatHubError } from './errors.ts';

/**
 * Where the panel is:
 * - `idle`: nothing is mounted
 * - `authorizing`: waiting for the first token
 * - `loading`: the token is there, the widget boots
 * - `ready`: the panel is live
 * - `unavailable`: it is not, see `error` and `retryAt`
 * - `destroyed`: `destroy()` was called; final
 */
export type ChatHubStatus =
  | 'idle'
  | 'authorizing'
  | 'loading'
  | 'ready'
  | 'unavailable'
  | 'destroyed';

/** One immutable snapshot: the same reference until something changed. */
export interface ChatHubState {
  readonly status: ChatHubStatus;
  /** With status `ready`: background trouble, the panel still works. */
  readonly error: ChatHubError | null;
  /** When the current token ends, epoch milliseconds; null when there is none or it does not say. */
  readonly expiresAt: number | null;
  /**
   * When the next attempt is (or was) due, epoch milliseconds. With status `unavailable`, null
   * means that only `retry()` or other options help.
   */
  readonly retryAt: number | null;
}
