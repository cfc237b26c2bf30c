import type { ManualClock } from './manual-clock.ts';

// Polls are shorter, time limits longer.
const LONGEST_POLL = 100;

/** Sleep without time: between polls the clock moves and nobody waits; time limits are reached when a test says so. */
export interface ManualSleep {
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The waits between polls that there were. */
  readonly polls: number[];
  /** How many time limits are running. */
  readonly limits: () => number;
  /** Reaches all time limits that are running. */
  reachLimits(): Promise<void>;
}

export function manualSleep(clock: ManualClock): ManualSleep {
  const running = new Set<() => void>();
  const polls: number[] = [];
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const reachHalf = async (): Promise<void> => {
    for (const wake of [...running]) wake();
    await turn();
  };
  return {
    polls,
    limits: () => running.size,
    sleep: async (ms, signal) => {
      if (ms <= LONGEST_POLL) {
        polls.push(ms);
        clock.advance(ms / 1000);
        return turn();
      }
      return new Promise((resolve) => {
        const wake = (): void => {
          running.delete(wake);
          resolve();
        };
        running.add(wake);
        signal.addEventListener('abort', wake, { once: true });
      });
    },
    reachLimits: async () => {
      await reachHalf();
      await reachHalf();
    },
  };
}
