import { type NetworkProfileName, networkProfiles } from '../../network/network-profiles.ts';
import type { EngineName } from '../engine-name.ts';
import type { Measurement } from '../measurement.ts';
import { choose } from './choose.ts';

const ENGINES: Record<EngineName, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** A network and a browser, with what was measured there. */
export interface Column {
  readonly network: NetworkProfileName;
  readonly engine: EngineName;
  readonly title: string;
  readonly measurements: readonly Measurement[];
}

/** One column for each network and browser in which something was measured. */
export function columns(measurements: readonly Measurement[]): Column[] {
  return (Object.keys(networkProfiles) as NetworkProfileName[])
    .flatMap((network) =>
      (Object.keys(ENGINES) as EngineName[]).map((engine) => ({
        network,
        engine,
        title: `${network}, ${ENGINES[engine]}`,
        measurements: choose(measurements, { network, engine }),
      })),
    )
    .filter((column) => column.measurements.length > 0);
}
