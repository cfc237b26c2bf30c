import { addScript } from '../support/add-script.ts';
import { boots } from '../support/boots.ts';
import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { live } from '../support/live.ts';
import { loadCore } from '../support/load-core.ts';
import { createPlatform } from '../support/platform.ts';
import { shown } from '../support/shown.ts';
import { start } from '../support/start.ts';
import { until } from '../support/until.ts';

const tags = () => [
  ...document.querySelectorAll<HTMLScriptElement>('script[id^=operator-chat-panel-script]'),
];

/** The documented tag, and when its panel counts as there. */
export const injection: Cases = {
  async 'the documented tag boots, at the end of body'() {
    const run = await start();
    await live(run, 'token-1');
    const [tag] = tags();
    equal(
      [tag?.type, tag?.id, tag?.src, tag?.getAttribute('token')],
      ['module', 'operator-chat-panel-script', run.platform.scriptUrl, 'token-1'],
    );
    equal(tag?.parentElement?.localName, 'body');
    equal(boots(), ['token-1']);
    equal(run.statuses, ['authorizing', 'loading', 'ready']);
    equal(await run.platform.log(), {
      scripts: [run.platform.scriptUrl.replace(location.origin, '')],
      tokens: [run.platform.tokenUrl.replace(location.origin, '')],
    });
  },

  async 'importing the library does nothing'() {
    const before = document.documentElement.outerHTML;
    await loadCore();
    equal(document.documentElement.outerHTML, before);
    equal(
      performance
        .getEntriesByType('resource')
        .some(({ name }) => /\/widget\.js|\/token\?/.test(name)),
      false,
    );
  },

  async 'not ready while the script is on its way'() {
    const run = await start({ controls: { script: 'hold' } });
    await until(() => tags().length);
    await until(async () => (await run.platform.log()).scripts.length);
    equal(run.chathub.getState().status, 'loading');
    await run.platform.control({ script: 'works' });
    await live(run, 'token-1');
  },

  async 'load is not ready: a selector says when'() {
    const run = await start({ options: { readyWhen: '#there' }, controls: { script: 'blank' } });
    await until(() => boots().length);
    run.clock.sleep(1000);
    equal(run.chathub.getState().status, 'loading');
    document.body.append(Object.assign(document.createElement('p'), { id: 'there' }));
    await run.chathub.whenReady();
    equal(run.statuses, ['authorizing', 'loading', 'ready']);
  },

  async 'load is not ready: a function says when'() {
    let there = false;
    const run = await start({ options: { readyWhen: () => there }, controls: { script: 'blank' } });
    await until(() => boots().length);
    run.clock.sleep(1000);
    equal(run.chathub.getState().status, 'loading');
    there = true;
    await run.chathub.whenReady();
  },

  async 'two organizations have a tag, a token and a panel each'() {
    const platform = await createPlatform();
    const sales = await start({ platform, options: { organization: 'sales' } });
    await live(sales, 'token-1');
    const support = await start({ platform, options: { organization: 'support' } });
    await support.chathub.whenReady();
    equal(shown(), ['token-1', 'token-2']);
    equal(
      tags().map(({ id }) => id),
      ['operator-chat-panel-script-sales', 'operator-chat-panel-script-support'],
    );
    sales.release();
    await until(() => `${shown()}` === 'token-2');
    equal(support.chathub.getState().status, 'ready');
  },

  async 'a tag from static HTML gives way, and so does its panel'() {
    const platform = await createPlatform();
    await addScript(platform.scriptUrl, { token: 'static' });
    equal(shown(), ['static']);
    await live(await start({ platform }), 'token-1');
    equal(boots(), ['static', 'token-1']);
    equal(tags().length, 1);
  },
};
