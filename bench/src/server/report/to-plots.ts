import { barChart } from '../../report/bar-chart.ts';
import type { KindName } from '../kinds.ts';
import type { ServerResults } from '../measure-server.ts';
import { measuredOf } from './measured-of.ts';

const WARM: readonly KindName[] = ['bare, same headers', 'by hand', 'kit, memory', 'kit, Redis'];

/** Throughput as a share of the bare framework's, and as a multiple of the recipe's. */
export function toPlots({ frameworks, recipe }: ServerResults): Record<string, string> {
  const single = frameworks.filter(({ processes }) => processes === 1);
  const rounded = (value: number) => Number(value.toPrecision(3));
  return {
    'server-warm': barChart({
      title: 'Throughput of a kept token, one process',
      unit: '% of the bare framework',
      categories: single.map(({ framework }) => framework),
      series: Object.fromEntries(
        WARM.map((name) => [
          name,
          single.map(({ warm }) => Math.round(measuredOf(warm, name).throughputRatio * 100)),
        ]),
      ),
    }),
    'server-recipe': barChart({
      title: 'Throughput on Express beside the documented recipe',
      unit: 'times the recipe',
      categories: [...recipe.keys()].map((connections) => `${connections} connections`),
      series: Object.fromEntries(
        (['recipe (Express)', 'kit, memory', 'bare'] satisfies KindName[]).map((name) => [
          name,
          [...recipe.values()].map((rows) => rounded(measuredOf(rows, name).throughputRatio)),
        ]),
      ),
    }),
  };
}
