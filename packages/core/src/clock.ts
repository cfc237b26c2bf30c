/** A clock that never goes back, in milliseconds. */
export interface Clock {
  now(): number;
  /** A time of this clock as epoch milliseconds; null when it never comes. */
  epoch(time: number): number | null;
}

/**
 * Follows the wall clock, which counts the time asleep, and stands still for a moment when somebody
 * sets it back, so that no token seems to live longer than it does.
 */
export function createClock(wall: () => number): Clock {
  let last = 0;
  let offset = 0;
  return {
    now() {
      const now = wall();
      offset += Math.max(0, last - now);
      last = now;
      return now + offset;
    },
    epoch: (time) => (Number.isFinite(time) ? time - offset : null),
  };
}
