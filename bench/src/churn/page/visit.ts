import { nextLoad } from './next-load.ts';
import { panels, tags } from './panels.ts';
import { turn } from './turn.ts';

/**
 * Mounts, waits for the panel, and unmounts. Returns the milliseconds of it all.
 *
 * @param strict Whether each time there must be one panel of its own with a token, and nothing afterwards: not so with
 * the documented recipe, whose script runs once and whose panel stays.
 * @throws Error when something was not as it must be, so that nothing was measured.
 */
export async function visit(cycles: number, strict: boolean): Promise<number> {
  let time = 0;
  let last: HTMLElement | undefined;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const start = performance.now();
    const loaded = nextLoad();
    await window.bench.show();
    await loaded;
    await turn();
    const seen = panels();
    await window.bench.hide();
    time += performance.now() - start;
    // A custom element learns only afterwards whether it was moved or removed.
    await turn();
    if (!seen[0]?.dataset.token?.startsWith('token-'))
      throw new Error('no panel with a token came');
    if (!strict) continue;
    if (seen.length > 1 || seen[0] === last) throw new Error('the panel is not one of this visit');
    if (panels().length || tags().length) throw new Error('something stayed after the visit');
    [last] = seen;
  }
  return time;
}
