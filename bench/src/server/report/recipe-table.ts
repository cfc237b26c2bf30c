import { markdownTable } from '../../report/markdown-table.ts';
import type { ServerResults } from '../measure-server.ts';
import { times, us, whole } from './format.ts';
import { latencyCells } from './latency-cells.ts';

/** Express with the recipe, with the kit, and with a constant. */
export function recipeTable({ recipe }: ServerResults): string {
  return markdownTable(
    [...recipe].flatMap(([connections, rows]) =>
      rows.map(({ name, requestsPerSecond, throughputRatio, cpu, latency, calls, answers }) => ({
        connections,
        Express: name,
        'requests/s': whole(requestsPerSecond),
        'to the recipe': times(throughputRatio),
        'CPU per request': us(cpu),
        ...latencyCells(latency),
        'calls of ChatHub': `${whole(calls)} for ${whole(answers)}`,
      })),
    ),
  );
}
