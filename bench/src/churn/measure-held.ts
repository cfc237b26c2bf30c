import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@chathub-test/conformance/engine';
import { HELD, type Held } from './held.ts';
import { readMetrics } from './read-metrics.ts';

/** What the page holds once everything that can be collected has been. */
export async function measureHeld(engine: Engine): Promise<Held> {
  let held = await readMetrics(engine);
  for (let steady = 0; steady < 3; ) {
    await engine.callDevTools?.('HeapProfiler.collectGarbage');
    // What was collected may end something in a task of the browser, and so let go of more.
    await sleep(20);
    const next = await readMetrics(engine);
    steady = HELD.every((name) => next[name] === held[name]) ? steady + 1 : 0;
    held = next;
  }
  return held as unknown as Held;
}
