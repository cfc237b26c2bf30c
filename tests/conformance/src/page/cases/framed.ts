import { boots } from '../support/boots.ts';
import type { Cases } from '../support/cases.ts';
import { engine } from '../support/engine.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { live } from '../support/live.ts';
import { nextRun } from '../support/next-run.ts';
import { note } from '../support/note.ts';
import { createPlatform } from '../support/platform.ts';
import { shown } from '../support/shown.ts';
import { start } from '../support/start.ts';
import { until } from '../support/until.ts';

const isolation = 'frame';
const frames = () => [...document.querySelectorAll('iframe')];

/** What people see, on each frame that the browser draws, until the returned function is called. */
function watch(): () => string[] {
  const seen = new Set<string>();
  let watching = true;
  const look = () => {
    seen.add(`${shown()}`);
    if (watching) requestAnimationFrame(look);
  };
  look();
  return () => {
    watching = false;
    return [...seen];
  };
}

/** A frame of its own for the widget. */
export const framed: Cases = {
  async 'its own realm'() {
    const run = await start({ options: { isolation } });
    await live(run, 'token-1');
    equal(boots(), []);
    equal(boots(frames()[0]?.contentWindow as Window), ['token-1']);
    equal(document.querySelectorAll('[id^=operator-chat-panel]').length, 0);
    equal(frames()[0]?.contentDocument?.body.style.margin, '0px');
    equal(frames()[0]?.getBoundingClientRect().height, 300);
  },

  async 'a widget that cannot run twice in one page is renewed'() {
    const run = await start({ options: { isolation }, controls: { script: 'defines' } });
    await live(run, 'token-1');
    await run.chathub.refresh();
    await live(run, 'token-2');
    equal(frames().length, 1);
    note(`${(await run.platform.log()).scripts.length - 1} further requests`);
  },

  async 'no moment without a panel while the next one boots'() {
    let renders = true;
    const run = await start({
      options: { isolation, readyWhen: (page) => renders && !!page.querySelector('textarea') },
    });
    await live(run, 'token-1');
    const stop = watch();
    renders = false;
    await run.chathub.refresh();
    await until(() => frames().length === 2 && boots(frames()[1]?.contentWindow as Window).length);
    for (let count = 0; count < 10; count++) await new Promise(requestAnimationFrame);
    renders = true;
    await live(run, 'token-2');
    await new Promise(requestAnimationFrame);
    equal(stop(), ['token-1', 'token-2']);
    equal(run.statuses, ['authorizing', 'loading', 'ready']);
    equal(frames().length, 1);
  },

  async 'a next one that throws leaves the old one, and is tried again'() {
    const run = await start({ options: { isolation } });
    await live(run, 'token-1');
    const stop = watch();
    nextRun('throws');
    await run.chathub.refresh();
    equal((await failure(run)).code, 'script-threw');
    equal([run.chathub.getState().status, shown(), frames().length], ['ready', ['token-1'], 1]);
    nextRun('works');
    run.clock.sleep(10_000);
    await live(run, 'token-2');
    await new Promise(requestAnimationFrame);
    equal(stop(), ['token-1', 'token-2']);
    equal(run.statuses, ['authorizing', 'loading', 'ready']);
  },

  async 'a next one that cannot be fetched leaves the old one'() {
    const run = await start({ options: { isolation }, controls: { cache: 'no-store' } });
    await live(run, 'token-1');
    await run.platform.control({ script: 'unavailable' });
    await run.chathub.refresh();
    // WebKit takes the script from its memory, whatever its headers say.
    if (engine === 'webkit') return live(run, 'token-2');
    equal((await failure(run)).code, 'script-network');
    equal([run.chathub.getState().status, shown(), frames().length], ['ready', ['token-1'], 1]);
    await run.platform.control({ script: 'works' });
    run.clock.sleep(10_000);
    await live(run, 'token-2');
  },

  async 'one that the app moves boots again, with the same token'() {
    const run = await start({ options: { isolation } });
    await live(run, 'token-1');
    const [before] = frames();
    const place = document.body.appendChild(document.createElement('section'));
    place.append(run.container);
    await until(() => frames().length === 1 && frames()[0] !== before);
    await live(run, 'token-1');
    equal((await run.platform.log()).tokens.length, 1);
  },

  async 'nothing of it is left after a release'() {
    const run = await start({ options: { isolation } });
    await live(run, 'token-1');
    run.release();
    await until(() => run.chathub.getState().status === 'idle');
    equal(run.container.childNodes.length, 0);
  },

  async 'two in one page know nothing of each other'() {
    const platform = await createPlatform();
    const one = await start({ platform, options: { isolation, organization: 'one' } });
    await one.chathub.whenReady();
    const two = await start({ platform, options: { isolation, organization: 'two' } });
    await two.chathub.whenReady();
    equal(shown(), ['token-1', 'token-2']);
    one.chathub.destroy();
    equal(shown(), ['token-2']);
    equal(two.chathub.getState().status, 'ready');
  },
};
