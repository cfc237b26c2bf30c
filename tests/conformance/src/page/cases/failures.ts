import type { PanelOptions } from '@chathub/core';
import { boots } from '../support/boots.ts';
import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { nextRun } from '../support/next-run.ts';
import { createPlatform } from '../support/platform.ts';
import { start } from '../support/start.ts';
import { until } from '../support/until.ts';

/** A script that throws at boot: told in the widget's own words, which hold the token. */
async function threw(foreign: boolean, isolation: PanelOptions['isolation'] = 'document') {
  const platform = await createPlatform({ script: 'throws' });
  const scriptUrl = foreign ? platform.foreignUrl : platform.scriptUrl;
  const run = await start({ platform, options: { scriptUrl, isolation } });
  const { code, message } = await failure(run);
  equal(
    [code, /no room for …/.test(message), /token-1/.test(message)],
    ['script-threw', true, false],
  );
  equal(run.chathub.getState().status, 'unavailable');
}

/** How a widget that does not come up is told. */
export const failures: Cases = {
  'a script that throws at boot': () => threw(false),
  'one of another origin': () => threw(true),
  'one in a frame': () => threw(true, 'frame'),

  async 'one that renders nothing in time'() {
    const run = await start({ options: { readyWhen: 'textarea' }, controls: { script: 'blank' } });
    await until(() => boots().length);
    run.clock.sleep(21_000);
    equal((await failure(run)).code, 'panel-not-rendered');
  },

  async 'one that renders no second time'() {
    const run = await start();
    await until(() => run.chathub.getState().status === 'ready');
    nextRun('blank');
    await run.chathub.refresh();
    await until(() => boots().length === 2);
    run.clock.sleep(21_000);
    const { code, hint } = await failure(run);
    equal([code, /frame/.test(hint)], ['panel-not-rendered', true]);
  },

  async 'trouble of the app itself is not the widget’s'() {
    const run = await start({ controls: { script: 'hold' } });
    await until(() => document.querySelector('script[token]'));
    const heard = new Promise((resolve) => addEventListener('error', resolve, { once: true }));
    setTimeout(() => {
      throw new Error('of the app');
    });
    await heard;
    equal([run.chathub.getState().status, run.chathub.getState().error], ['loading', null]);
    await run.platform.control({ script: 'works' });
    await run.chathub.whenReady();
  },
};
