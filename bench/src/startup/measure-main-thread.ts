import { setTimeout as sleep } from 'node:timers/promises';
import { engines } from '@chathub-test/conformance/engines';
import type { Framework } from '../../apps/apps.ts';
import { networkProfiles } from '../network/network-profiles.ts';
import { compared } from './compared.ts';
import type { MainThreadMeasurement } from './main-thread-measurement.ts';
import { openSite } from './open-site.ts';
import { rotate } from './rotate.ts';
import { tokenCases } from './token-cases.ts';
import { visit } from './visit.ts';

/** What the main thread does after the panel is ready, in milliseconds, counts as well. */
const SETTLE = 300;

/** What first visits take of the main thread, in Chromium: the other engines do not tell. */
export async function measureMainThread(
  slowdowns: readonly number[],
  rounds: number,
): Promise<MainThreadMeasurement[]> {
  const measurements: MainThreadMeasurement[] = [];
  const network = networkProfiles.near;
  const { token: tokenTime, script: scriptTime } = tokenCases.alike(network);
  const engine = await engines.chromium();
  const call = (method: string, parameters?: object) => {
    if (!engine.callDevTools) throw new Error('Chromium has no DevTools.');
    return engine.callDevTools(method, parameters);
  };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const framework of Object.keys(compared) as Framework[]) {
        for (const variant of rotate(compared[framework], round)) {
          if (variant === 'recipe') continue;
          for (const slowdown of slowdowns) {
            const site = await openSite({
              framework,
              variant,
              network,
              tokenTime,
              scriptTime,
              observes: true,
            });
            try {
              await call('Emulation.setCPUThrottlingRate', { rate: slowdown });
              // Counts from zero again.
              await call('Performance.disable');
              await call('Performance.enable');
              await visit(engine, site, 'empty', { look: SETTLE * slowdown });
              await sleep(SETTLE);
              const { metrics } = (await call('Performance.getMetrics')) as {
                metrics: { name: string; value: number }[];
              };
              const read = (wanted: string) => {
                const metric = metrics.find(({ name }) => name === wanted);
                if (!metric) throw new Error(`Chromium does not tell ${wanted}.`);
                return metric.value * 1000;
              };
              const observed =
                await engine.evaluate<Pick<MainThreadMeasurement, 'longTasks' | 'layoutShift'>>(
                  'window.observed',
                );
              measurements.push({
                framework,
                variant,
                round,
                slowdown,
                tasks: read('TaskDuration'),
                scripts: read('ScriptDuration'),
                ...observed,
              });
            } finally {
              site.close();
            }
          }
        }
      }
    }
  } finally {
    await engine.close();
  }
  return measurements;
}
