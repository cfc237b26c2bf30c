import type { Latency } from '../load/round.ts';
import { ms } from './format.ts';

/** The percentiles as cells of a table. */
export const latencyCells = ({ p50, p90, p99, max }: Latency): Record<string, string> => ({
  p50: ms(p50),
  p90: ms(p90),
  p99: ms(p99),
  max: ms(max),
});
