import { boots } from '../support/boots.ts';
import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { live } from '../support/live.ts';
import { loadCore } from '../support/load-core.ts';
import { match } from '../support/match.ts';
import { openHost } from '../support/open-host.ts';
import { createPlatform } from '../support/platform.ts';
import { shown } from '../support/shown.ts';
import { start } from '../support/start.ts';
import { until } from '../support/until.ts';

/** Two copies of the library in one page, and one platform. */
async function load(): Promise<[typeof import('@chathub/core'), typeof import('@chathub/core')]> {
  const copies = await Promise.all([loadCore('one'), loadCore('two')] as const);
  equal(copies[0].createChatHub === copies[1].createChatHub, false);
  return copies;
}

const takesOver = (isolation: 'document' | 'frame') => async () => {
  const [one, two] = await load();
  const platform = await createPlatform();
  const older = await start({ core: one, platform, options: { isolation } });
  await live(older, 'token-1');
  const newer = await start({ core: two, platform, options: { isolation } });
  await live(newer, 'token-2');
  equal(older.chathub.getState().error?.code, 'superseded');
  match(older.chathub.getState(), { status: 'unavailable', retryAt: null });
  older.chathub.retry();
  await live(older, 'token-1');
  equal(newer.chathub.getState().error?.code, 'superseded');
  older.chathub.destroy();
  await live(newer, 'token-2');
};

/** What two copies of the library agree on. */
export const copies: Cases = {
  'one panel, of the newest; the older can take it back': takesOver('document'),
  'in frames as well': takesOver('frame'),

  async 'one takes over while the script of the other is on its way: it runs once'() {
    const [one, two] = await load();
    const platform = await createPlatform({ script: 'hold' });
    await start({ core: one, platform });
    await until(() => document.querySelector('script[token]'));
    const newer = await start({ core: two, platform });
    await until(() => document.querySelector('script[token=token-2]'));
    await platform.control({ script: 'works' });
    await live(newer, 'token-2');
    equal(boots(), ['token-2']);
  },

  async 'different organizations stay apart'() {
    const [one, two] = await load();
    const platform = await createPlatform();
    const sales = await start({ core: one, platform, options: { organization: 'sales' } });
    await sales.chathub.whenReady();
    const support = await start({ core: two, platform, options: { organization: 'support' } });
    await support.chathub.whenReady();
    equal(shown(), ['token-1', 'token-2']);
    equal(sales.chathub.getState().error, null);
  },

  async 'one Trusted Types policy, whose name can be taken once'() {
    const host = await openHost("require-trusted-types-for 'script'", 'trusted-types chathub');
    const platform = await createPlatform();
    const sales = await start({ ...host, platform, options: { organization: 'sales' } });
    await sales.chathub.whenReady();
    const core = await host.loadCore('two');
    const support = await start({ ...host, core, platform, options: { organization: 'support' } });
    await support.chathub.whenReady();
    equal(shown(host.view), ['token-1', 'token-2']);
  },
};
