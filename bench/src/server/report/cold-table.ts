import { markdownTable } from '../../report/markdown-table.ts';
import type { FrameworkResults } from '../measure-server.ts';
import { times, us, whole } from './format.ts';
import { latencyCells } from './latency-cells.ts';

/** What the first token of an operator costs. */
export function coldTable(results: readonly FrameworkResults[]): string {
  return markdownTable(
    results.flatMap(({ framework, processes, cold }) =>
      cold.map(({ name, requestsPerSecond, throughputRatio, cpu, latency, calls, answers }) => ({
        framework,
        endpoint: name,
        processes,
        'requests/s': whole(requestsPerSecond),
        'to the recipe': times(throughputRatio),
        'CPU per request': us(cpu),
        ...latencyCells(latency),
        'calls of ChatHub': `${whole(calls)} for ${whole(answers)}`,
      })),
    ),
  );
}
