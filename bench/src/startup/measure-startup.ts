import type { Framework } from '../../apps/apps.ts';
import type { NetworkProfileName } from '../network/network-profiles.ts';
import { compared } from './compared.ts';
import type { EngineName } from './engine-name.ts';
import { measureSecondVisits } from './measure-second-visits.ts';
import { measureVisits } from './measure-visits.ts';
import type { Measurement } from './measurement.ts';
import { rounds } from './rounds.ts';
import type { Scenario } from './scenario.ts';

const ENGINES: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];
const SOME: readonly Framework[] = ['html', 'react'];
const ALL = Object.keys(compared) as Framework[];

/** Where a visit is mostly waiting, the engines wait beside each other. */
async function inEachEngine(
  network: NetworkProfileName,
  measure: (scenario: Pick<Scenario, 'engine' | 'network' | 'rounds'>) => Promise<Measurement[]>,
): Promise<Measurement[]> {
  const run = (engine: EngineName) => measure({ engine, network, rounds: rounds[network] });
  if (network !== 'near') return (await Promise.all(ENGINES.map(run))).flat();
  const measurements: Measurement[] = [];
  for (const engine of ENGINES) measurements.push(...(await run(engine)));
  return measurements;
}

/** All visits whose times are compared: which networks, tokens and kinds of visit, in each engine. */
export async function measureStartup(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const network of ['near', 'far', 'mobile'] as const) {
    console.info(`- ${network}`);
    const alike = await inEachEngine(network, (where) =>
      measureVisits({ ...where, tokenCase: 'alike', frameworks: ALL }, SOME),
    );
    const cached = await inEachEngine(network, (where) =>
      measureVisits({ ...where, tokenCase: 'cached', frameworks: SOME }),
    );
    measurements.push(...alike, ...cached);
    if (network === 'near') {
      const slow = await inEachEngine(network, (where) =>
        measureVisits({ ...where, tokenCase: 'slow', frameworks: ALL }),
      );
      measurements.push(...slow);
    }
    if (network === 'mobile') continue;
    const second = await inEachEngine(network, (where) =>
      measureSecondVisits({
        ...where,
        rounds: Math.min(3, where.rounds),
        tokenCase: 'alike',
        frameworks: SOME,
      }),
    );
    measurements.push(...second);
  }
  return measurements;
}
