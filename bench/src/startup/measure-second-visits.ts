import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines } from '@chathub-test/conformance/engines';
import { compared } from './compared.ts';
import type { Measurement } from './measurement.ts';
import { openScenarioSite } from './open-scenario-site.ts';
import { rotate } from './rotate.ts';
import type { Scenario } from './scenario.ts';
import { visit } from './visit.ts';

/**
 * Visits after the browser was closed and started again with what it keeps on disk. WebKit's automation
 * keeps nothing, so there the server ends all connections instead.
 */
export async function measureSecondVisits(scenario: Scenario): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const { rounds, frameworks, ...what } = scenario;
  const restarts = scenario.engine !== 'webkit';
  for (let round = 0; round < rounds; round++) {
    const profile = mkdtempSync(join(tmpdir(), 'chathub-bench-'));
    const start = () => engines[scenario.engine](restarts ? { profile } : {});
    const sites = await Promise.all(
      frameworks.flatMap((framework) =>
        compared[framework].map(async (variant) => ({
          framework,
          variant,
          site: await openScenarioSite(scenario, framework, variant),
        })),
      ),
    );
    const warmUp = await openScenarioSite(scenario, 'html', 'floor');
    let engine = await start();
    try {
      for (const { site } of sites) await visit(engine, site, 'empty');
      if (restarts) {
        await engine.close();
        engine = await start();
      }
      await visit(engine, warmUp, 'empty');
      for (const { framework, variant, site } of rotate(sites, round)) {
        site.disconnect();
        const result = await visit(engine, site, 'full');
        measurements.push({ ...what, kind: 'second', framework, variant, round, ...result });
      }
    } finally {
      await engine.close();
      for (const { site } of [...sites, { site: warmUp }]) site.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
  return measurements;
}
