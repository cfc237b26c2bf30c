import type { PanelOptions } from '@chathub/core';
import { boots } from '../support/boots.ts';
import type { Cases } from '../support/cases.ts';
import { engine } from '../support/engine.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { live } from '../support/live.ts';
import { match } from '../support/match.ts';
import { nextRun } from '../support/next-run.ts';
import { createPlatform } from '../support/platform.ts';
import { type Run, start } from '../support/start.ts';
import { tellPanel } from '../support/tell-panel.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;
const asked = async ({ platform }: Run) => (await platform.log()).tokens.length;

/** A live panel whose script is of another origin, as ChatHub's is. */
async function foreign(options: Partial<PanelOptions> = {}): Promise<Run> {
  const platform = await createPlatform();
  const run = await start({ platform, options: { scriptUrl: platform.foreignUrl, ...options } });
  await live(run, 'token-1');
  return run;
}

/** Renewal, expiry, and the words of a widget whose token has ended. */
export const tokens: Cases = {
  async 'renewed ahead of its end, and not before'() {
    const run = await start();
    await live(run, 'token-1');
    run.clock.sleep(43 * MINUTE);
    equal(await asked(run), 1);
    run.clock.sleep(2.5 * MINUTE);
    await live(run, 'token-2');
    equal(await asked(run), 2);
    equal(
      run.statuses.filter((status) => status === 'unavailable'),
      [],
    );
  },

  async 'withheld once it has ended, and renewed when that is possible'() {
    const run = await start();
    await live(run, 'token-1');
    await run.platform.control({ token: 'unavailable' });
    run.clock.sleep(61 * MINUTE);
    match(run.chathub.getState(), { expiresAt: null });
    equal((await failure(run)).code, 'token-server');
    match(run.chathub.getState(), { status: 'unavailable' });
    await run.platform.control({ token: 'works' });
    run.clock.sleep(MINUTE);
    await live(run, 'token-2');
    equal(boots(), ['token-1', 'token-2']);
  },

  async 'a failed early renewal keeps the panel'() {
    const run = await start();
    await live(run, 'token-1');
    await run.platform.control({ token: 'unavailable' });
    run.clock.sleep(46 * MINUTE);
    equal((await failure(run)).code, 'token-server');
    match(run.chathub.getState(), { status: 'ready' });
    await run.platform.control({ token: 'works' });
    run.clock.sleep(10_000);
    await live(run, 'token-2');
  },

  async "'token expired' from a timer of the widget"() {
    const run = await start();
    await live(run, 'token-1');
    tellPanel('throws', 'token expired');
    await live(run, 'token-2');
    equal(boots(), ['token-1', 'token-2']);
    equal(/reason=rejected/.test((await run.platform.log()).tokens[1] ?? ''), true);
  },

  async "'token expired' from a rejection that nobody handles"() {
    const run = await foreign();
    tellPanel('rejects', 'token expired');
    await live(run, 'token-2');
    equal(await asked(run), 2);
  },

  async "'token expired' from a timer of a widget of another origin"() {
    const run = await foreign();
    const heard = new Promise((resolve) => addEventListener('error', resolve, { once: true }));
    tellPanel('throws', 'token expired');
    await heard;
    if (engine === 'webkit') {
      // All that is heard is that something threw: no proof, so the panel stays, and the question waits its turn.
      run.clock.sleep(1000);
      equal([run.chathub.getState().status, await asked(run)], ['ready', 1]);
      run.clock.sleep(30_000);
    }
    await live(run, 'token-2');
    equal(await asked(run), 2);
  },

  async 'the same in a frame'() {
    const run = await foreign({ isolation: 'frame' });
    const frame = run.container.querySelector('iframe');
    const panel = frame?.contentDocument?.querySelector('#operator-chat-panel');
    const heard = new Promise((resolve) =>
      frame?.contentWindow?.addEventListener('error', resolve, { once: true }),
    );
    panel?.dispatchEvent(new CustomEvent('throws', { detail: 'token expired' }));
    await heard;
    run.clock.sleep(engine === 'webkit' ? 31_000 : 0);
    await live(run, 'token-2');
    equal(await asked(run), 2);
  },

  async 'other trouble of a live widget is not an expiry'() {
    const run = await foreign();
    const heard = new Promise((resolve) => addEventListener('error', resolve, { once: true }));
    tellPanel('throws', 'no such customer');
    await heard;
    run.clock.sleep(1000);
    equal(
      [run.chathub.getState().status, run.chathub.getState().error, await asked(run)],
      ['ready', null, 1],
    );
  },

  async 'a widget that refuses every token makes no storm'() {
    nextRun('expired');
    const run = await start();
    equal((await failure(run)).code, 'token-rejected');
    await until(async () => (await asked(run)) === 2);
    run.clock.sleep(20_000);
    equal([run.chathub.getState().status, await asked(run)], ['unavailable', 2]);
    nextRun('works');
    run.clock.sleep(30_000);
    await live(run, 'token-3');
  },

  async 'a session that has ended waits for retry()'() {
    const run = await start({ controls: { token: 'unauthorized' } });
    equal((await failure(run)).code, 'token-unauthorized');
    run.clock.sleep(60 * MINUTE);
    match(run.chathub.getState(), { status: 'unavailable', retryAt: null });
    equal(await asked(run), 1);
    await run.platform.control({ token: 'works' });
    run.chathub.retry();
    await live(run, 'token-1');
  },

  async 'a connection that breaks'() {
    const run = await start({ controls: { token: 'drop' } });
    equal((await failure(run)).code, 'token-network');
    await run.platform.control({ token: 'works' });
    run.clock.sleep(10_000);
    await live(run, 'token-1');
  },
};
