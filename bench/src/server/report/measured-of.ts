import type { KindName } from '../kinds.ts';
import type { Measured } from '../measured.ts';

/** What was measured of one of those compared. */
export function measuredOf(rows: readonly Measured[], name: KindName): Measured {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`Not measured: ${name}`);
  return found;
}
