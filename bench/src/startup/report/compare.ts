import { median } from '../../median.ts';
import type { Measurement } from '../measurement.ts';
import type { App } from './app.ts';
import { choose } from './choose.ts';

/** The median of what each round of one app comes to beside the same round of another. */
export function compare(
  measurements: readonly Measurement[],
  [framework, variant]: App,
  [otherFramework, otherVariant]: App,
  by: (one: Measurement, other: Measurement) => number,
): number {
  const others = choose(measurements, { framework: otherFramework, variant: otherVariant });
  return median(
    choose(measurements, { framework, variant }).map((one) => {
      const other = others.find(({ round }) => round === one.round);
      if (!other) throw new Error(`Round ${one.round} has no ${otherFramework}/${otherVariant}.`);
      return by(one, other);
    }),
  );
}
