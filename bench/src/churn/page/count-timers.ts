/** Counts the timers that wait from now on. */
export function countTimers(): () => number {
  const { setTimeout, clearTimeout } = window;
  const pending = new Set<number>();
  Object.assign(window, {
    setTimeout(handler: () => void, delay?: number) {
      const timer = setTimeout(() => {
        pending.delete(timer);
        handler();
      }, delay);
      pending.add(timer);
      return timer;
    },
    clearTimeout(timer: number) {
      pending.delete(timer);
      clearTimeout(timer);
    },
  });
  return () => pending.size;
}
