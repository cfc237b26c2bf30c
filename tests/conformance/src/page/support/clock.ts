import type { Environment } from '@chathub/core';

/** A wall clock that a case can set forward; timers stay the browser's own, as in a machine that was asleep. */
export interface Clock {
  environment: Pick<Environment, 'now'>;
  /** Time passes, and nobody notices. @param ms Milliseconds. */
  pass(ms: number): void;
  /** Time passes, and then somebody comes back to the window. @param ms Milliseconds. */
  sleep(ms: number): void;
}

export function createClock(view: Window): Clock {
  let skew = 0;
  const pass = (ms: number) => {
    skew += ms;
  };
  return {
    environment: { now: () => Date.now() + skew },
    pass,
    sleep(ms) {
      pass(ms);
      view.dispatchEvent(new Event('focus'));
    },
  };
}
