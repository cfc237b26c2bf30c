import { test } from '@playwright/test';
import type { Demo } from './demo.ts';
import { demos } from './demos.ts';

/**
 * Runs a scenario in every demo at once: for those that mostly wait, so that another demo costs no
 * time. All of them run to their end, and the failure names those that failed.
 */
export async function inEveryDemo(scenario: (demo: Demo) => Promise<void>): Promise<void> {
  const outcomes = await Promise.allSettled(
    demos.map((demo) => test.step(demo.path, () => scenario(demo))),
  );
  const failures = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected'
      ? [`${demos[index]?.path}: ${(outcome.reason as Error).stack ?? outcome.reason}`]
      : [],
  );
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
}
