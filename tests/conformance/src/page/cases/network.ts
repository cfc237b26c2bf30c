import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { live } from '../support/live.ts';
import { loadCore } from '../support/load-core.ts';
import { createPlatform } from '../support/platform.ts';
import { setOnline } from '../support/set-online.ts';
import { start } from '../support/start.ts';

/** Off the network, and back. */
export const network: Cases = {
  async 'a live panel stays, and renews its token when the network is back'() {
    const run = await start();
    await live(run, 'token-1');
    await setOnline(false, run.platform);
    run.clock.sleep(46 * 60_000);
    equal((await failure(run)).code, 'offline');
    equal(run.chathub.getState().status, 'ready');
    run.clock.pass(6000);
    await setOnline(true, run.platform);
    await live(run, 'token-2');
    equal(run.statuses.includes('unavailable'), false);
  },

  async 'a token that ended meanwhile is renewed'() {
    const run = await start();
    await live(run, 'token-1');
    await setOnline(false, run.platform);
    run.clock.sleep(61 * 60_000);
    equal((await failure(run)).code, 'offline');
    equal(run.chathub.getState().status, 'unavailable');
    run.clock.pass(6000);
    await setOnline(true, run.platform);
    await live(run, 'token-2');
  },

  async 'a start without a network waits for it'() {
    const platform = await createPlatform();
    const core = await loadCore();
    await setOnline(false, platform);
    const run = await start({ core, platform });
    equal((await failure(run)).code, 'offline');
    run.clock.pass(6000);
    await setOnline(true, platform);
    await live(run, 'token-1');
  },
};
