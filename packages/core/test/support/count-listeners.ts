import { vi } from 'vitest';

/** Counts the listeners that are on a target from now on, those of aborted signals left out. */
export function countListeners(target: EventTarget): { count(): number; stop(): void } {
  const live = new Set<AbortSignal | undefined>();
  // As it is on this object: the test runner has one of its own on the window.
  const { addEventListener } = target;
  const add = vi.spyOn(target, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    live.add(signal);
    signal?.addEventListener('abort', () => live.delete(signal));
    addEventListener.call(this, type, listener, options);
  });
  return { count: () => live.size, stop: () => add.mockRestore() };
}
