import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const endsByTime: ScriptProbe = {
  feature: 'a load without an answer fails in the end (two minutes)',
  run: (browser, subject) =>
    withProbePage(browser, subject, { clock: true }, async (probe) => {
      probe.answer = 'never';
      await probe.load();
      await probe.until(() => probe.requests > 0);
      return verdict(await probe.elapse(120, async () => (await probe.outcome()) === 'failed'));
    }),
};
