import type { SandboxEnvironment } from '../src/index.ts';

/** A clock that only moves when a test moves it. */
export interface FakeClock extends SandboxEnvironment {
  /** Moves on, and lets what became due happen in its order. */
  advance(milliseconds: number): Promise<void>;
  /** Resolves once something waits for the clock. */
  armed(): Promise<void>;
  /** Timers that wait. */
  readonly waiting: number;
}

export function createFakeClock(start: number = Date.UTC(2026, 1, 1, 10)): FakeClock {
  let now = start;
  let count = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    get waiting() {
      return timers.size;
    },
    now: () => now,
    random: () => 0.5,
    setTimeout(callback, delay) {
      count += 1;
      timers.set(count, { at: now + delay, callback });
      return count;
    },
    clearTimeout: (handle) => {
      timers.delete(handle as number);
    },
    async armed() {
      while (timers.size === 0) await settle();
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const due = [...timers]
          .filter(([, timer]) => timer.at <= end)
          .sort(([a, x], [b, y]) => x.at - y.at || a - b)[0];
        if (!due) break;
        now = Math.max(now, due[1].at);
        timers.delete(due[0]);
        due[1].callback();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
