import { markdownTable } from '../../report/markdown-table.ts';
import type { FrameworkResults } from '../measure-server.ts';
import { percent, us, whole } from './format.ts';
import { latencyCells } from './latency-cells.ts';

/** For each framework what a kept token costs, beside a constant and beside the same work by hand. */
export function warmTables(results: readonly FrameworkResults[]): string {
  return [...new Set(results.map(({ framework }) => framework))]
    .map((framework) => {
      const own = results.filter((result) => result.framework === framework);
      const rows = own.flatMap(({ processes, warm }) =>
        warm.map((measured) => ({
          [framework]: measured.name,
          processes,
          'requests/s': whole(measured.requestsPerSecond),
          'to bare': percent(measured.throughputRatio),
          'CPU per request': us(measured.cpu),
          'to bare, by CPU': percent(measured.cpuRatio),
          ...latencyCells(measured.latency),
          'calls of ChatHub': whole(measured.calls),
        })),
      );
      return markdownTable(rows);
    })
    .join('\n\n');
}
