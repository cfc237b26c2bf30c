import { markdownTable } from '../../report/markdown-table.ts';
import type { FrameworkResults } from '../measure-server.ts';
import { ms, whole } from './format.ts';
import { latencyCells } from './latency-cells.ts';

/** How often ChatHub is asked, and how long all wait, where many ask at once for a token that nobody has. */
export function herdTable(results: readonly FrameworkResults[], rounds: number): string {
  return markdownTable(
    results.flatMap(({ framework, processes, herd }) =>
      herd.map(({ name, calls, roundTime, latency }) => ({
        framework,
        endpoint: name,
        processes,
        'calls of ChatHub per herd': whole(calls / rounds),
        'all answered after': ms(roundTime),
        ...latencyCells(latency),
      })),
    ),
  );
}
