import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { live } from '../support/live.ts';
import { type Run, start } from '../support/start.ts';
import { until } from '../support/until.ts';

const leftovers = () =>
  [...document.querySelectorAll('[id^=operator-chat-panel], link, iframe')].map(
    ({ outerHTML }) => outerHTML,
  );

/** What an app opens on its own page while the widget boots. */
function openThings(): Element[] {
  const dialog = document.createElement('dialog');
  const portal = document.createElement('div');
  const frame = document.createElement('iframe');
  const style = document.createElement('style');
  document.body.append(dialog, portal, frame);
  document.head.append(style);
  dialog.showModal();
  return [dialog, portal, frame, style];
}

async function holdsAndReleases(leave: (run: Run) => void): Promise<void> {
  const run = await start({ controls: { script: 'hold' } });
  await until(() => document.querySelector('script[token]'));
  const own = openThings();
  await run.platform.control({ script: 'works' });
  await live(run, 'token-1');
  own.push(...openThings());
  leave(run);
  await until(() => run.chathub.getState().status !== 'ready');
  equal(
    leftovers(),
    own.filter(({ localName }) => localName === 'iframe').map(() => '<iframe></iframe>'),
  );
  equal(
    own.every(({ isConnected }) => isConnected),
    true,
  );
  equal(
    own.every((element) => !(element instanceof HTMLDialogElement) || element.open),
    true,
  );
}

/** Removal in the page itself takes what is the widget's, and nothing of the app's. */
export const teardown: Cases = {
  'a release leaves the app its dialogs and portals': () =>
    holdsAndReleases((run) => run.release()),

  'destroy leaves the app its dialogs and portals': () =>
    holdsAndReleases((run) => run.chathub.destroy()),

  async 'a refresh as well'() {
    const run = await start();
    await live(run, 'token-1');
    const own = openThings();
    await run.chathub.refresh();
    await live(run, 'token-2');
    equal(
      own.every(({ isConnected }) => isConnected),
      true,
    );
  },

  async 'destroy while the script is on its way'() {
    const run = await start({ controls: { script: 'hold' } });
    await until(() => document.querySelector('script[token]'));
    run.chathub.destroy();
    equal(leftovers(), []);
    await run.platform.control({ script: 'works' });
    run.clock.sleep(60_000);
    equal(run.chathub.getState(), {
      status: 'destroyed',
      error: null,
      expiresAt: null,
      retryAt: null,
    });
    equal(run.statuses, ['authorizing', 'loading', 'destroyed']);
  },

  async 'destroy while the token is on its way'() {
    const run = await start({ controls: { token: 'hold' } });
    await until(async () => (await run.platform.log()).tokens.length);
    run.chathub.destroy();
    await run.platform.control({ token: 'works' });
    run.clock.sleep(60_000);
    equal(leftovers(), []);
    equal(run.statuses, ['authorizing', 'destroyed']);
    equal((await run.platform.log()).tokens.length, 1);
  },
};
