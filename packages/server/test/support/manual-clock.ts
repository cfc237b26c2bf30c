/** A clock that only moves when told to. */
export interface ManualClock {
  readonly now: () => number;
  advance(seconds: number): void;
}

export function manualClock(start: number = Date.parse('2026-03-01T08:00:00Z')): ManualClock {
  let time = start;
  return {
    now: () => time,
    advance: (seconds) => {
      time += seconds * 1000;
    },
  };
}
