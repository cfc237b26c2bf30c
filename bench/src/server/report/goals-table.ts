import { markdownTable } from '../../report/markdown-table.ts';
import type { FrameworkResults, ServerResults } from '../measure-server.ts';
import { percent, times } from './format.ts';
import { ratioOf } from './ratio-of.ts';

const WARM_GOAL = 0.9;
/** By connections: how many times the throughput of the recipe. */
const RECIPE_GOALS: ReadonlyMap<number, number> = new Map([
  [10, 15],
  [100, 3.5],
]);

/** What forbids the goal where it is not met. */
function floor(warm: FrameworkResults['warm']): string {
  const headers = ratioOf(warm, 'bare, same headers');
  const byHand = ratioOf(warm, 'by hand');
  const shares = `the same headers on a constant: ${percent(headers)}; the same work by hand: ${percent(byHand)}`;
  return headers < WARM_GOAL || byHand < WARM_GOAL
    ? `floor: ${shares}`
    : `no floor found: ${shares}`;
}

/** The goals, and whether the numbers meet them. */
export function goalsTable({ frameworks, recipe }: ServerResults): string {
  const warm = frameworks
    .filter(({ processes }) => processes === 1)
    .map(({ framework, warm }) => {
      const ratio = ratioOf(warm, 'kit, memory');
      const isMet = ratio >= WARM_GOAL;
      return {
        goal: `${framework}, warm: at least ${percent(WARM_GOAL)} of the bare framework`,
        measured: percent(ratio),
        result: isMet ? 'met' : `**not met**; ${floor(warm)}`,
      };
    });
  const beside = [...RECIPE_GOALS].map(([connections, goal]) => {
    const ratio = ratioOf(recipe.get(connections) ?? [], 'kit, memory');
    return {
      goal: `at least ${goal} times the recipe at ${connections} connections`,
      measured: times(ratio),
      result: ratio >= goal ? 'met' : '**not met**',
    };
  });
  return markdownTable([...warm, ...beside]);
}
