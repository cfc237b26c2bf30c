import { setTimeout as sleep } from 'node:timers/promises';
import type { Block } from './block.ts';
import type { OpenedApp } from './opened-app.ts';
import { readMetrics } from './read-metrics.ts';

/** Runs some cycles by what the page offers for them, and waits until all that they set off is done. */
export async function measureBlock(
  { engine, site, subject }: OpenedApp,
  cycles: number,
  expression: string,
): Promise<Block> {
  const before = await readMetrics(engine);
  const time = await engine.evaluate<number>(expression).catch((error: Error) => {
    throw new Error(`${subject.framework} ${subject.variant}: ${error.message}`);
  });
  // Between two requests it looks idle as well.
  for (let idle = 0; idle < 3; idle = site.idle ? idle + 1 : 0) await sleep(20);
  const after = await readMetrics(engine);
  const seconds = (after.TaskDuration ?? 0) - (before.TaskDuration ?? 0);
  return { time: time / cycles, mainThread: (seconds * 1000) / cycles };
}
