import type { Block } from './block.ts';
import type { CycleKind } from './cycle-kind.ts';
import type { Held } from './held.ts';
import { measureBlock } from './measure-block.ts';
import { measureHeld } from './measure-held.ts';
import type { MeasuredCycles } from './measured-cycles.ts';
import type { OpenedApp } from './opened-app.ts';
import type { LeftBehind } from './page/left-behind.ts';
import { untilIdle } from './until-idle.ts';

interface Snapshot {
  readonly held: Held;
  readonly left: LeftBehind;
  readonly runs: number;
  readonly requests: MeasuredCycles['requests'];
}

async function look({ engine, site }: OpenedApp): Promise<Snapshot> {
  // A busy browser may sit on requests that the documented component has made.
  await untilIdle(site, 200);
  return {
    held: await measureHeld(engine),
    left: await engine.evaluate('driver.leftBehind()'),
    runs: await engine.evaluate('window.widgetRuns ?? 0'),
    requests: site.requests,
  };
}

/** Runs the cycles in all apps, block by block in turn, so that a disturbance meets all of them alike. */
export async function measureCycles(
  apps: readonly OpenedApp[],
  { expression, warmUp, blocks, cycles }: CycleKind,
): Promise<MeasuredCycles[]> {
  const measured: Array<{ before: Snapshot; blocks: Block[] }> = [];
  for (const app of apps) {
    await measureBlock(app, warmUp, expression(app, warmUp));
    measured.push({ before: await look(app), blocks: [] });
  }
  for (let block = 0; block < blocks; block++) {
    for (const [index, app] of apps.entries()) {
      measured[index]?.blocks.push(await measureBlock(app, cycles, expression(app, cycles)));
    }
  }
  return Promise.all(
    measured.map(async (one, index) => {
      const after = await look(apps[index] as OpenedApp);
      return {
        cycles: blocks * cycles,
        blocks: one.blocks,
        held: [one.before.held, after.held],
        left: [one.before.left, after.left],
        runs: after.runs - one.before.runs,
        requests: {
          token: after.requests.token - one.before.requests.token,
          script: after.requests.script - one.before.requests.script,
        },
      };
    }),
  );
}
