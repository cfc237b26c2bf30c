import type { MeasuredCycles } from './measured-cycles.ts';

/** What the heap grew by, in bytes. */
export const heapGrowth = ({ held: [before, after] }: MeasuredCycles): number =>
  after.JSHeapUsedSize - before.JSHeapUsedSize;
