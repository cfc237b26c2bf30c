import type { CycleKind } from './cycle-kind.ts';

/** Mount and unmount at once, a thousand times. */
export const flickerCycles: CycleKind = {
  expression: (_app, cycles) => `driver.flicker(${cycles})`,
  warmUp: 1000,
  blocks: 10,
  cycles: 100,
};
