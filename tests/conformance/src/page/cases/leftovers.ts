import type { Cases } from '../support/cases.ts';
import { countRemains } from '../support/count-remains.ts';
import { equal } from '../support/equal.ts';
import { live } from '../support/live.ts';
import { start } from '../support/start.ts';

const NOTHING = { nodes: 0, listeners: 0, timers: 0 };

/** What is left once it is over; counted from before the library is there. */
const after = (isolation: 'document' | 'frame', end: 'destroy' | 'release') => async () => {
  const remains = countRemains();
  const run = await start({ options: { isolation } });
  await live(run, 'token-1');
  equal(remains().listeners > 3, true);
  await run.chathub.refresh();
  await live(run, 'token-2');
  if (end === 'destroy') run.chathub.destroy();
  else run.release();
  run.container.remove();
  await Promise.resolve();
  equal(remains(), NOTHING);

  const before = await run.platform.log();
  run.clock.pass(7_200_000);
  for (const type of ['online', 'focus', 'pageshow']) window.dispatchEvent(new Event(type));
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  equal(await run.platform.log(), before);
  equal(remains(), NOTHING);
};

/** Nothing is left after the end. */
export const leftovers: Cases = {
  'after destroy': after('document', 'destroy'),
  'after destroy, in a frame': after('frame', 'destroy'),
  'after the last release': after('document', 'release'),
  'after the last release, in a frame': after('frame', 'release'),

  async 'after destroy during a failure'() {
    const remains = countRemains();
    const run = await start({ controls: { script: 'unavailable' } });
    await new Promise<void>((resolve) => {
      run.chathub.subscribe(() => run.chathub.getState().error && resolve());
    });
    run.chathub.destroy();
    run.container.remove();
    equal(remains(), NOTHING);
  },
};
