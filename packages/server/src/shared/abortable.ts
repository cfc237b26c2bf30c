/**
 * The outcome of `promise`, or a rejection with `toError()` as soon as the signal aborts: also for a promise that does
 * not listen to the signal itself, such as one that is shared with other callers.
 */
export function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  toError: () => Error,
): Promise<T> {
  if (signal === undefined) {
    return promise;
  }
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(toError());
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    if (signal.aborted) {
      abort();
    } else {
      signal.addEventListener('abort', abort, { once: true });
    }
  });
}
