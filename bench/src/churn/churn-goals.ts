import { heapGrowth } from './heap-growth.ts';
import { leftBy } from './left-by.ts';
import type { MeasuredApp } from './measured-app.ts';
import type { MeasuredCycles } from './measured-cycles.ts';
import type { MeasuredRenders } from './measured-renders.ts';
import type { Verdict } from './verdict.ts';

/** By how much of itself a heap may grow. */
const HEAP = 0.05;

const verdict = (goal: string, met: boolean, result: string): Verdict => ({
  goal,
  result,
  verdict: met ? 'met' : 'not met',
});

const nameOf = ({ framework, variant }: MeasuredApp) => `${framework} ${variant}`;

/**
 * Judges what was measured.
 *
 * @param moduleBytes What the browser itself keeps of each run of a module.
 */
export function churnGoals(
  apps: readonly MeasuredApp[],
  renders: readonly MeasuredRenders[],
  moduleBytes: number,
): Verdict[] {
  const kits = apps.filter(({ variant }) => variant.startsWith('kit'));
  const all = kits.flatMap((kit) =>
    [kit.flicker, kit.visits].map((cycles) => ({ name: nameOf(kit), cycles })),
  );
  const left = all.flatMap(({ name, cycles }) => leftBy(cycles).map((what) => `${name}: ${what}`));
  const share = (cycles: MeasuredCycles) =>
    (heapGrowth(cycles) - cycles.runs * moduleBytes) / cycles.held[0].JSHeapUsedSize;
  const [worst] = all.toSorted((a, b) => share(b.cycles) - share(a.cycles));
  const grown = worst ? share(worst.cycles) : Number.NaN;
  const quiet = renders.filter(({ renewal }) => !renewal.statuses.length);
  const rendered = quiet.filter(({ renewal }) => renewal.host);
  const more = renders.filter(({ renewal }) => renewal.status > renewal.statuses.length);
  const often = renders.filter(
    ({ boot, renewal }) =>
      renewal.host > renewal.statuses.length || boot.host > 1 + boot.statuses.length,
  );
  const names = (some: readonly MeasuredRenders[]) =>
    some.map(({ framework, isolation }) => `${framework} in ${isolation}`).join(', ') || 'none';
  return [
    verdict(
      'after its cycles the kit leaves no node, listener, document, frame, timer, tag, preload or panel',
      !left.length,
      left.join('; ') || 'nothing left',
    ),
    verdict(
      `its heap grows by at most ${HEAP * 100}% beyond what the browser keeps of each module run`,
      grown <= HEAP,
      `worst: ${(grown * 100).toFixed(1)}% (${worst?.name})`,
    ),
    verdict(
      'the host is not rendered by a renewal in which the status stays `ready`',
      quiet.length > 0 && !rendered.length,
      `rendered: ${names(rendered)} (of ${quiet.length})`,
    ),
    verdict(
      'the host is never rendered more often than the status changes',
      !often.length,
      `more often: ${names(often)}`,
    ),
    verdict(
      'a component that shows the status is rendered by a renewal only when the status changes',
      !more.length,
      `more often: ${names(more)}`,
    ),
  ];
}
