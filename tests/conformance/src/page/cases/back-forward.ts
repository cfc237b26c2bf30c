import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { leaveAndReturn } from '../support/leave-and-return.ts';
import { live } from '../support/live.ts';
import { type Run, start } from '../support/start.ts';
import { until } from '../support/until.ts';

type Isolation = 'document' | 'frame';

/** A panel that was left for a moment works, and takes a fresh token. */
const still = (isolation: Isolation) => async () => {
  const run = await start({ options: { isolation } });
  await live(run, 'token-1');
  await leaveAndReturn();
  await live(run, 'token-1');
  equal((await run.platform.log()).tokens.length, 1);
  equal(run.statuses, ['authorizing', 'loading', 'ready']);
  await run.chathub.refresh();
  await live(run, 'token-2');
};

/** A token that ended meanwhile is renewed as soon as the page is shown. */
const renewed = (isolation: Isolation) => async () => {
  let run: Run | undefined;
  // Before the library hears of it.
  addEventListener('pageshow', ({ persisted }) => persisted && run?.clock.pass(7_200_000), true);
  run = await start({ options: { isolation } });
  await live(run, 'token-1');
  const kept = await leaveAndReturn();
  await live(run, kept ? 'token-2' : 'token-1');
  if (kept) equal(run.statuses[3], 'authorizing');
};

/** Leaving the page and coming back. */
export const backForward: Cases = {
  'the panel still works': still('document'),
  'the panel in a frame still works': still('frame'),
  'a token that has ended is renewed': renewed('document'),
  'a token that has ended is renewed, in a frame': renewed('frame'),

  async 'left before the script was there'() {
    const run = await start({ controls: { script: 'hold' } });
    await until(async () => (await run.platform.log()).scripts.length);
    await leaveAndReturn();
    await run.platform.control({ script: 'works' });
    await live(run, 'token-1');
  },

  async 'left before the token was there'() {
    const run = await start({ controls: { token: 'hold' } });
    await until(async () => (await run.platform.log()).tokens.length);
    await leaveAndReturn();
    await run.platform.control({ token: 'works' });
    await live(run, 'token-1');
  },
};
