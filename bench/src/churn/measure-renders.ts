import type { Framework } from '../../apps/apps.ts';
import { measureRendersOf } from './measure-renders-of.ts';
import type { MeasuredRenders } from './measured-renders.ts';

const FRAMEWORKS: readonly Framework[] = ['react', 'vue', 'angular', 'svelte'];

/** Counts renders in every framework and isolation. */
export async function measureRenders(): Promise<MeasuredRenders[]> {
  const measured: MeasuredRenders[] = [];
  for (const framework of FRAMEWORKS) {
    for (const isolation of ['document', 'frame'] as const) {
      measured.push(await measureRendersOf(framework, isolation));
    }
  }
  return measured;
}
