import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { live } from '../support/live.ts';
import { start } from '../support/start.ts';
import { until } from '../support/until.ts';

/** A script that is asked for while the token is on its way, and once. */
const besideTheToken = (isolation: 'document' | 'frame') => async () => {
  const run = await start({ options: { isolation }, controls: { token: 'hold' } });
  await until(async () => (await run.platform.log()).scripts.length);
  equal(document.querySelectorAll('script[token]').length, 0);
  equal(run.chathub.getState().status, 'authorizing');
  await run.platform.control({ token: 'works' });
  await live(run, 'token-1');
  equal((await run.platform.log()).scripts.length, 1);
};

/** The download does not wait for the token. */
export const preloading: Cases = {
  'beside the token, one request': besideTheToken('document'),
  'in a frame as well': besideTheToken('frame'),

  async 'the token comes first: still one request'() {
    const run = await start({ controls: { script: 'hold' } });
    await until(() => document.querySelector('script[token]'));
    await until(async () => (await run.platform.log()).scripts.length);
    await run.platform.control({ script: 'works' });
    await live(run, 'token-1');
    equal((await run.platform.log()).scripts.length, 1);
  },
};
