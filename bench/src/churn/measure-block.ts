import type { Block } from './block.ts';
import type { OpenedApp } from './opened-app.ts';
import { readMetrics } from './read-metrics.ts';
import { untilIdle } from './until-idle.ts';

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
  await untilIdle(site, 60);
  const after = await readMetrics(engine);
  const seconds = (after.TaskDuration ?? 0) - (before.TaskDuration ?? 0);
  return { time: time / cycles, mainThread: (seconds * 1000) / cycles };
}
