import { markdownTable } from '../report/markdown-table.ts';
import type { Section } from '../report/section.ts';
import { type FreshClone, freshClone } from './fresh-clone.ts';
import { timeDemo } from './time-demo.ts';
import { timeTests } from './time-tests.ts';

const time = (seconds: number) =>
  seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds / 6) / 10} min`;

async function inFreshClone<Value>(use: (clone: FreshClone) => Promise<Value>): Promise<Value> {
  const clone = freshClone();
  try {
    return await use(clone);
  } finally {
    clone.remove();
  }
}

/** From a fresh clone with an empty home to the running demo and to green tests, and the same again. */
export async function developerTime(): Promise<Section> {
  const demo = await inFreshClone(async (clone) => ({
    first: await timeDemo(clone),
    again: await timeDemo(clone),
  }));
  const tests = await inFreshClone(async (clone) => ({
    first: await timeTests(clone),
    again: await timeTests(clone),
  }));
  const table = markdownTable([
    {
      command: '`demo`, all five panels ready in Chromium',
      'fresh clone, empty home': time(demo.first),
      'the same again': time(demo.again),
    },
    {
      command: `\`test\`, ${tests.first.passed} passed, 0 failed`,
      'fresh clone, empty home': `${time(tests.first.seconds)} (${tests.first.cachedTasks} tasks cached)`,
      'the same again': `${time(tests.again.seconds)} (${tests.again.cachedTasks} tasks cached)`,
    },
  ]);
  return {
    markdown: `From the README's command to its result, in a clone of the commit above with a home folder that holds nothing: no
package store, no cache of turbo's. Downloads from the registry are in it, those of browsers are not: they were
installed. The time of \`git clone\` is not in it.

${table}`,
  };
}
