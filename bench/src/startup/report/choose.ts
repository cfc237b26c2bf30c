import type { Measurement } from '../measurement.ts';

/** Those measurements that are as asked. */
export function choose(
  measurements: readonly Measurement[],
  wanted: Partial<Measurement>,
): Measurement[] {
  const entries = Object.entries(wanted) as [keyof Measurement, unknown][];
  return measurements.filter((one) => entries.every(([key, value]) => one[key] === value));
}
