import type { Engine } from '@chathub-test/conformance/engine';
import { engines } from '@chathub-test/conformance/engines';
import type { Framework } from '../../apps/apps.ts';
import { compared } from './compared.ts';
import type { Measurement, VisitKind } from './measurement.ts';
import { openScenarioSite } from './open-scenario-site.ts';
import { rotate } from './rotate.ts';
import type { Scenario } from './scenario.ts';
import { visit } from './visit.ts';
import type { VisitResult } from './visit-result.ts';

/**
 * First visits of each app in one browser, each to origins that it has not seen.
 *
 * @param again Whose are visited again at once, with a full cache.
 */
export async function measureVisits(
  scenario: Scenario,
  again: readonly Framework[] = [],
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const engine: Engine = await engines[scenario.engine]();
  try {
    // The first one, which warms the browser up, does not count.
    for (let round = -1; round < scenario.rounds; round++) {
      const frameworks = round < 0 ? (['html'] as const) : scenario.frameworks;
      for (const framework of rotate(frameworks, Math.max(0, round))) {
        for (const variant of rotate(compared[framework], Math.max(0, round))) {
          const note = (kind: VisitKind, result: VisitResult) => {
            const { rounds: _, frameworks: __, ...what } = scenario;
            if (round >= 0) {
              measurements.push({ ...what, kind, framework, variant, round, ...result });
            }
          };
          const site = await openScenarioSite(scenario, framework, variant);
          try {
            note('cold', await visit(engine, site, 'empty'));
            if (again.includes(framework)) note('warm', await visit(engine, site, 'full'));
          } finally {
            site.close();
          }
        }
      }
    }
  } finally {
    await engine.close();
  }
  return measurements;
}
