import { markdownTable } from '../../report/markdown-table.ts';
import type { FrameworkResults, ServerResults } from '../measure-server.ts';
import type { Measured } from '../measured.ts';
import { percent, times } from './format.ts';
import { measuredOf } from './measured-of.ts';

const WARM_GOAL = 0.9;
/** By connections: how many times the throughput of the recipe. */
const RECIPE_GOALS: ReadonlyMap<number, number> = new Map([
  [10, 15],
  [100, 3.5],
]);

const share = ({ throughputRatio, cpuRatio }: Measured): string =>
  `${percent(throughputRatio)} (by CPU ${percent(cpuRatio)})`;

/** The floor, where the goal is not met: what a constant with the same headers and the same work by hand cost. */
function floor(warm: FrameworkResults['warm']): string {
  const headers = measuredOf(warm, 'bare, same headers');
  const byHand = measuredOf(warm, 'by hand');
  const isFloor = byHand.throughputRatio < WARM_GOAL;
  return `${isFloor ? 'the floor forbids it' : 'the floor allows it'}: a constant with the same headers ${share(headers)}, the same work by hand ${share(byHand)}`;
}

/** The goals, and whether the numbers meet them. */
export function goalsTable({ frameworks, recipe }: ServerResults): string {
  const warm = frameworks
    .filter(({ processes }) => processes === 1)
    .map(({ framework, warm }) => {
      const kit = measuredOf(warm, 'kit, memory');
      return {
        goal: `${framework}, warm: at least ${percent(WARM_GOAL)} of the bare framework`,
        measured: share(kit),
        result: kit.throughputRatio >= WARM_GOAL ? 'met' : `**not met**; ${floor(warm)}`,
      };
    });
  const beside = [...RECIPE_GOALS].map(([connections, goal]) => {
    const { throughputRatio } = measuredOf(recipe.get(connections) ?? [], 'kit, memory');
    return {
      goal: `at least ${goal} times the recipe at ${connections} connections`,
      measured: times(throughputRatio),
      result: throughputRatio >= goal ? 'met' : '**not met**',
    };
  });
  return markdownTable([...warm, ...beside]);
}
