import type { ChatHubError } from './errors.ts';
import type { Hub } from './hub.ts';

/** A wake-up (online, focus, visible again) tries again at most this often, in milliseconds. */
const WAKE_SPACING = 5000;

/** What is wrong with the token or the panel, and when the next attempt is due. */
export interface Trouble {
  error: ChatHubError | null;
  /** 0 without an error, infinite when no attempt of ours can help. */
  due: number;
  fail(error: ChatHubError): void;
  clear(): void;
  /** Brings the next attempt forward: the network may be back. */
  wake(): void;
}

/** Jittered exponential backoff: about a second at first, a minute at most, never before Retry-After. */
export function createTrouble({ clock, random }: Hub): Trouble {
  let attempts = 0;
  let soonest = 0;
  let woken = false;
  const trouble: Trouble = {
    error: null,
    due: 0,
    fail(error) {
      const now = error.retryable ? clock.now() : Infinity;
      const backoff = Math.min(60_000, 1000 * 2 ** attempts++) * (0.5 + random() / 2);
      soonest = now + Math.max(WAKE_SPACING, error.retryAfter);
      trouble.due = now + Math.max(backoff, error.retryAfter);
      trouble.error = error;
      // During the request that has just failed: it may have begun without a network.
      if (woken) trouble.wake();
      woken = false;
    },
    clear() {
      trouble.error = null;
      trouble.due = attempts = 0;
    },
    wake() {
      woken = true;
      trouble.due = Math.min(trouble.due, soonest);
    },
  };
  return trouble;
}
