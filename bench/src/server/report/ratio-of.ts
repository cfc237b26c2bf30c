import type { KindName } from '../kinds.ts';
import type { Measured } from '../measured.ts';

/** The throughput of one of those compared, as a multiple of the first one's. */
export function ratioOf(rows: readonly Measured[], name: KindName): number {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`Not measured: ${name}`);
  return found.throughputRatio;
}
