import type { Clock } from './clock.ts';
import type { ChatHubError } from './errors.ts';

/** What is wrong with the token or the panel, and when the next attempt is due. */
export interface Trouble {
  error: ChatHubError | null;
  /** 0 without an error, infinite when no attempt of ours can help. */
  due: number;
  /** @param wait The least wait in milliseconds, whatever the backoff says. */
  fail(error: ChatHubError, wait?: number): void;
  clear(): void;
  /** Brings the next attempt forward to this time, but never before the least wait. */
  hurry(time: number): void;
}

/** Jittered exponential backoff: about a second at first, a minute at most, never before Retry-After. */
export function createTrouble(clock: Clock, random: () => number): Trouble {
  let attempts = 0;
  let floor = 0;
  const trouble: Trouble = {
    error: null,
    due: 0,
    fail(error, wait = error.retryAfter) {
      floor = clock.now() + wait;
      const backoff = Math.min(60_000, 1000 * 2 ** attempts++) * (0.5 + random() / 2);
      trouble.due = error.retryable ? Math.max(floor, clock.now() + backoff) : Infinity;
      trouble.error = error;
    },
    clear() {
      trouble.error = null;
      trouble.due = attempts = 0;
    },
    hurry(time) {
      if (trouble.error?.retryable) trouble.due = Math.min(trouble.due, Math.max(floor, time));
    },
  };
  return trouble;
}
