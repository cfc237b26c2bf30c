import type { CycleKind } from './cycle-kind.ts';

/** Mount, wait for the panel, unmount, a thousand times. The documented recipe's panel is only there, never new. */
export const visitCycles: CycleKind = {
  expression: ({ subject }, cycles) => `driver.visit(${cycles}, ${subject.variant !== 'recipe'})`,
  warmUp: 300,
  blocks: 10,
  cycles: 100,
};
