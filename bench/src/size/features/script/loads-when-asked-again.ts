import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const loadsWhenAskedAgain: ScriptProbe = {
  feature: 'asked again after a failure, loads',
  run: (browser, subject) =>
    withProbePage(browser, subject, { clock: true }, async (probe) => {
      probe.answer = 'error';
      await probe.load();
      await probe.until(() => probe.requests > 0);
      await probe.elapse(10, async () => (await probe.outcome()) === 'failed');
      probe.answer = 'script';
      if (await probe.has('retry')) await probe.call('retry');
      else await probe.load();
      return verdict(await probe.elapse(5, async () => (await probe.rendered()) > 0));
    }),
};
