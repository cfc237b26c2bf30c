import type { Controls } from '../../server/controls.ts';
import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { live } from '../support/live.ts';
import { match } from '../support/match.ts';
import { nextEvent } from '../support/next-event.ts';
import { start } from '../support/start.ts';
import { until } from '../support/until.ts';

/** A script that fails in this way, and works when it is asked for again. */
async function comesBack(script: Controls['script'], code: string): Promise<void> {
  const run = await start({ controls: { script, cache: 'no-store' } });
  equal((await failure(run)).code, code);
  match(run.chathub.getState(), { status: 'unavailable' });
  await run.platform.control({ script: 'works' });
  run.clock.sleep(10_000);
  await live(run, 'token-1');
  const { scripts, tokens } = await run.platform.log();
  equal(/retry=/.test(scripts.at(-1) ?? ''), true);
  equal(tokens.length, 1);
}

/** After a failure the next attempt must not fail from the browser's memory. */
export const retry: Cases = {
  'after a 503': () => comesBack('unavailable', 'script-network'),
  'after a 404': () => comesBack('missing', 'script-network'),
  'after a connection that broke': () => comesBack('drop', 'script-network'),
  'after a page in place of the script': () => comesBack('html', 'script-network'),
  'after a script that does not parse': () => comesBack('syntax', 'script-threw'),

  async 'after a failed modulepreload, which nobody sees'() {
    const failed = nextEvent('error', document);
    const run = await start({ controls: { script: 'unavailable', token: 'hold' } });
    equal(((await failed).target as Element).localName, 'link');
    await run.platform.control({ script: 'works', token: 'works' });
    await live(run, 'token-1');
    equal(run.statuses, ['authorizing', 'loading', 'ready']);
    const { scripts } = await run.platform.log();
    equal([scripts.length, /retry=/.test(scripts[1] ?? '')], [2, true]);
  },

  async 'after two failures, and by itself'() {
    const run = await start({ controls: { script: 'unavailable' } });
    await failure(run);
    const before = (await run.platform.log()).scripts.length;
    run.clock.sleep(10_000);
    await until(async () => (await run.platform.log()).scripts.length > before);
    await failure(run);
    await run.platform.control({ script: 'works' });
    await live(run, 'token-1');
  },

  async 'after a script that never came'() {
    const run = await start({ controls: { script: 'hold' } });
    await until(() => document.querySelector('script[token]'));
    run.clock.sleep(21_000);
    equal((await failure(run)).code, 'script-timeout');
    await run.platform.control({ script: 'missing' });
    await run.platform.control({ script: 'works' });
    run.clock.sleep(10_000);
    await live(run, 'token-1');
  },

  async 'by retry(), in a frame'() {
    const run = await start({
      options: { isolation: 'frame' },
      controls: { script: 'unavailable' },
    });
    equal((await failure(run)).code, 'script-network');
    await run.platform.control({ script: 'works' });
    run.chathub.retry();
    await live(run, 'token-1');
  },
};
