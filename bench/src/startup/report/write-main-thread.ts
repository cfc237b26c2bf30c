import type { Framework } from '../../../apps/apps.ts';
import { median } from '../../median.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { MainThreadMeasurement } from '../main-thread-measurement.ts';
import { goal } from './goal.ts';
import { kits } from './kits.ts';

/** The bound of a long task (W3C Long Tasks), in milliseconds. */
const LONG = 50;

/** What the kit adds to the main thread of the floor, as Markdown and as goals. */
export function writeMainThread(measurements: readonly MainThreadMeasurement[]): {
  table: string;
  goals: string[];
} {
  const pick = (framework: Framework, variant: string, slowdown: number) =>
    measurements
      .filter((one) => one.framework === framework && one.variant === variant)
      .filter((one) => one.slowdown === slowdown);
  const longest = (some: readonly MainThreadMeasurement[]) =>
    median(some.map(({ longTasks }) => Math.max(0, ...longTasks)));

  const rows = Object.entries(kits).flatMap(([name, [framework, variant]]) =>
    [...new Set(measurements.map(({ slowdown }) => slowdown))].map((slowdown) => {
      const floor = pick(framework, 'floor', slowdown);
      const kit = pick(framework, variant, slowdown);
      const added = (of: (one: MainThreadMeasurement) => number) =>
        median(
          kit.map((one) => {
            const other = floor.find(({ round }) => round === one.round);
            if (!other) throw new Error(`Round ${one.round} has no floor.`);
            return of(one) - of(other);
          }),
        );
      return {
        name,
        slowdown,
        floor: median(floor.map(({ tasks }) => tasks)),
        tasks: added(({ tasks }) => tasks),
        scripts: added(({ scripts }) => scripts),
        longestOfFloor: longest(floor),
        longestOfKit: longest(kit),
        shift: added(({ layoutShift }) => layoutShift),
      };
    }),
  );
  const whole = (value: number) => Math.round(value);
  return {
    table: markdownTable(
      rows.map((row) => ({
        kit: row.name,
        processor: row.slowdown === 1 ? 'as it is' : `${row.slowdown} times slower`,
        'floor, ms': whole(row.floor),
        'kit adds, ms': whole(row.tasks),
        'of it JavaScript, ms': whole(row.scripts),
        'longest task over 50 ms: floor': whole(row.longestOfFloor) || 'none',
        'the same: kit': whole(row.longestOfKit) || 'none',
        'layout shift that the kit adds': row.shift,
      })),
    ),
    goals: [
      goal(
        'No long task of ours (what the kit adds to the longest task, or all that it adds, is under 50 ms)',
        Object.fromEntries(
          rows.map(({ name, slowdown, tasks, longestOfKit, longestOfFloor }) => [
            `${name} at ${slowdown}×`,
            longestOfKit === 0 || Math.min(tasks, longestOfKit - longestOfFloor) < LONG,
          ]),
        ),
      ),
      goal(
        'No layout shift of ours',
        Object.fromEntries(
          rows.map(({ name, slowdown, shift }) => [`${name} at ${slowdown}×`, shift <= 0]),
        ),
      ),
    ],
  };
}
