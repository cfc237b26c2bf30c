import { turn } from './turn.ts';

/** Mounts and unmounts at once, as a quick change of routes does. Returns the milliseconds that both took in all. */
export async function flicker(cycles: number): Promise<number> {
  let time = 0;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const start = performance.now();
    await window.bench.show();
    await window.bench.hide();
    time += performance.now() - start;
    await turn();
  }
  return time;
}
