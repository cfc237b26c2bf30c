import { abortable } from '../shared/abortable.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { Deadline } from './create-deadline.ts';

const MAX_ATTEMPTS = 3;
const FIRST_DELAY = 200;
// Longer than this, and whoever waits is better served by an error that says for how long.
const MAX_DELAY = 2000;

/** What retrying needs from its surroundings. */
export interface RetryEnvironment {
  /** A number in [0, 1). */
  readonly random: () => number;
  /** Resolves after `ms` milliseconds; may reject when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Runs a task up to three times while it fails for a passing reason: network, 429, 5xx. Waits a random time of up to
 * 200 ms, then 400 ms, or what ChatHub's Retry-After asks for; where that is more than 2 s it fails at once.
 */
export async function withRetries<T>(
  task: () => Promise<T>,
  deadline: Deadline,
  { random, sleep }: RetryEnvironment,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isPassing(error)) {
        throw error;
      }
      const backoff = random() * FIRST_DELAY * 2 ** (attempt - 1);
      const delay = Math.max(backoff, (error.retryAfter ?? 0) * 1000);
      if (delay > MAX_DELAY) {
        throw error;
      }
      await abortable(sleep(delay, deadline.signal), deadline.signal, () => deadline.error());
    }
  }
}

function isPassing(error: unknown): error is ChatHubServerError {
  return (
    error instanceof ChatHubServerError &&
    (error.code === 'upstream-network' ||
      error.code === 'upstream-rate-limited' ||
      error.code === 'upstream-failed')
  );
}
