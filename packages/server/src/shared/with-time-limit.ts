/**
 * The outcome of an action, or a rejection with `toError()` after `ms` milliseconds, when its signal aborts as well.
 *
 * It waits in two halves: in a process that was busy for longer than that, the timer fires before an answer that has
 * arrived is read, and the second half is when it is read.
 */
export async function withTimeLimit<T>(
  action: (signal: AbortSignal) => Promise<T>,
  ms: number,
  sleep: (ms: number, signal: AbortSignal) => Promise<void>,
  toError: () => Error,
): Promise<T> {
  const limit = new AbortController();
  const done = new AbortController();
  const expiry = new Promise<never>((_, reject) => {
    const expire = async (): Promise<void> => {
      for (let half = 0; half < 2 && !done.signal.aborted; half += 1) {
        await sleep(ms / 2, done.signal);
      }
      if (!done.signal.aborted) {
        // In this order: what the action makes of its signal is not the reason.
        reject(toError());
        limit.abort();
      }
    };
    expire().catch(reject);
  });
  try {
    return await Promise.race([action(limit.signal), expiry]);
  } finally {
    done.abort();
  }
}
