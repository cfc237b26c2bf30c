import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { live } from '../support/live.ts';
import { shown } from '../support/shown.ts';
import { start } from '../support/start.ts';
import { typeText } from '../support/type-text.ts';

const survives = (isolation: 'document' | 'frame') => async () => {
  const run = await start({ options: { isolation, reload: 'quiet' } });
  await live(run, 'token-1');
  const page = run.container.querySelector('iframe')?.contentDocument ?? document;
  const field = page.querySelector('textarea') as HTMLTextAreaElement;
  await typeText(field, 'half a ');
  run.clock.sleep(46 * 60_000);
  await run.chathub.refresh().catch(() => {});
  await typeText(field, 'reply');
  run.clock.sleep(60_000);
  equal([field.isConnected, field.value, shown()], [true, 'half a reply', ['token-1']]);
  equal(run.chathub.getState().status, 'ready');
  await typeText(field, null);
  equal(field.value, '');
  equal(shown(), ['token-1']);
  run.clock.sleep(11_000);
  await live(run, 'token-2');
};

/** A renewal waits for whoever is in the middle of a reply. */
export const typing: Cases = {
  'a half-typed reply survives, and then the fresh token takes over': survives('document'),
  'in a frame as well': survives('frame'),

  async 'a half-typed reply does not outlive its token'() {
    const run = await start({ options: { reload: 'quiet' } });
    await live(run, 'token-1');
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    await typeText(field, 'half a reply');
    run.clock.sleep(58 * 60_000);
    await run.chathub.refresh();
    equal([field.isConnected, shown()], [true, ['token-1']]);
    run.clock.sleep(90_000);
    equal(field.isConnected, false);
    await live(run, 'token-2');
    equal(run.statuses.includes('unavailable'), false);
  },
};
