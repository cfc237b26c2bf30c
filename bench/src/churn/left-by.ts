import { HELD } from './held.ts';
import type { MeasuredCycles } from './measured-cycles.ts';

/** What there is more of than before the cycles, by name: nothing where nothing was left. */
export function leftBy({ held, left }: MeasuredCycles): string[] {
  const grown = (name: string, [before, after]: readonly [number, number]) =>
    after > before ? [`${after - before} ${name}`] : [];
  return [
    ...HELD.flatMap((name) => grown(name, [held[0][name], held[1][name]])),
    ...(['tags', 'preloads', 'panels', 'timers'] as const).flatMap((name) =>
      grown(name, [left[0][name], left[1][name]]),
    ),
  ];
}
