import type { Environment } from '../index.ts';

/**
 * Gives an action so much time, and ends it with the signal, whether or not it listens to that.
 *
 * @param ms Milliseconds.
 * @throws what the action throws, or a `DOMException` `TimeoutError`, or the reason of the signal.
 */
export async function within<Result>(
  { setTimeout, clearTimeout }: Environment,
  ms: number,
  signal: AbortSignal | undefined,
  action: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const end = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', end);
  const timer = setTimeout(
    () => controller.abort(new DOMException('no answer in time', 'TimeoutError')),
    ms,
  );
  try {
    return await Promise.race([
      action(controller.signal),
      new Promise<never>((_, reject) => {
        const stop = () => reject(controller.signal.reason);
        controller.signal.addEventListener('abort', stop);
        if (controller.signal.aborted) stop();
      }),
    ]);
  } finally {
    clearTimeout(timer as never);
    signal?.removeEventListener('abort', end);
  }
}
