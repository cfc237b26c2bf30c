import { markdownTable } from '../../report/markdown-table.ts';
import type { Measurement } from '../measurement.ts';
import { columns } from './columns.ts';

/** A table with a column for each network and browser. */
export function table(
  measurements: readonly Measurement[],
  heading: string,
  rows: Readonly<Record<string, (measurements: readonly Measurement[]) => string>>,
): string {
  const all = columns(measurements);
  return markdownTable(
    Object.entries(rows).map(([name, cell]) => ({
      [heading]: name,
      ...Object.fromEntries(all.map((column) => [column.title, cell(column.measurements)])),
    })),
  );
}
