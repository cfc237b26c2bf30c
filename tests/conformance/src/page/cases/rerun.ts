import { boots } from '../support/boots.ts';
import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { live } from '../support/live.ts';
import { createPlatform } from '../support/platform.ts';
import { start } from '../support/start.ts';
import { until } from '../support/until.ts';

const tags = () =>
  document.querySelectorAll<HTMLScriptElement>('script[id^=operator-chat-panel-script]');

/** A fresh token in the page itself. */
export const rerun: Cases = {
  async 'the widget reads each new token, and the script comes from the cache'() {
    const run = await start();
    await live(run, 'token-1');
    for (const token of ['token-2', 'token-3']) {
      await run.chathub.refresh();
      await live(run, token);
    }
    equal(boots(), ['token-1', 'token-2', 'token-3']);
    equal(tags().length, 1);
    equal(/#/.test(tags()[0]?.src ?? ''), true);
    equal((await run.platform.log()).scripts.length, 1);
  },

  async 'a widget from another origin as well'() {
    const platform = await createPlatform();
    const run = await start({ platform, options: { scriptUrl: platform.foreignUrl } });
    await live(run, 'token-1');
    await run.chathub.refresh();
    await live(run, 'token-2');
    equal(boots(), ['token-1', 'token-2']);
    equal((await platform.log()).scripts.length, 1);
  },

  async 'one that cannot run twice is told, with the way out'() {
    const run = await start({ controls: { script: 'defines' } });
    await live(run, 'token-1');
    await run.chathub.refresh();
    const { code, hint } = await failure(run);
    equal([code, /frame/.test(hint)], ['script-threw', true]);
  },

  async 'another mount after a release runs again'() {
    const run = await start();
    await live(run, 'token-1');
    run.release();
    await Promise.resolve();
    equal(run.chathub.getState().status, 'idle');
    run.chathub.mount(run.container);
    await live(run, 'token-1');
    equal(boots(), ['token-1', 'token-1']);
    equal(await run.platform.log().then(({ tokens }) => tokens.length), 1);
  },

  async 'mounted again while the script is on its way: it runs once'() {
    const run = await start({ controls: { script: 'hold' } });
    await until(() => tags().length);
    run.release();
    await Promise.resolve();
    equal([run.chathub.getState().status, tags().length], ['idle', 0]);
    run.chathub.mount(run.container);
    equal(tags().length, 1);
    await run.platform.control({ script: 'works' });
    await live(run, 'token-1');
    equal(boots(), ['token-1']);
  },

  async 'begun anew while the script is on its way: it runs once'() {
    const platform = await createPlatform({ script: 'hold' });
    const older = await start({ platform });
    await until(() => tags().length);
    older.chathub.destroy();
    const newer = await start({ platform });
    await until(() => tags().length);
    await platform.control({ script: 'works' });
    await live(newer, 'token-2');
    equal(boots(), ['token-2']);
  },
};
