import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 10;
const LONGEST = 20_000;

/** Waits until something holds. @throws AssertionError when it never does. */
export async function waitUntil(holds: () => boolean, what: string): Promise<void> {
  const signal = AbortSignal.timeout(LONGEST);
  while (!holds()) {
    assert.ok(!signal.aborted, `${what} never came.`);
    await wait(PAUSE);
  }
}
