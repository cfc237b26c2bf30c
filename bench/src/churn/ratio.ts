import { median } from '../median.ts';
import type { Block } from './block.ts';
import type { MeasuredCycles } from './measured-cycles.ts';

/** How many times as long as another's: the median of the blocks beside each other. */
export const ratio = (ours: MeasuredCycles, others: MeasuredCycles, what: keyof Block): number =>
  median(ours.blocks.map((block, index) => block[what] / (others.blocks[index]?.[what] ?? 0)));
