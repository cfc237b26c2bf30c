import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const tellsFailure: ScriptProbe = {
  feature: 'tells that the script could not be loaded',
  run: (browser, subject) =>
    withProbePage(browser, subject, { clock: true }, async (probe) => {
      probe.answer = 'error';
      await probe.load();
      await probe.until(() => probe.requests > 0);
      return verdict(await probe.elapse(60, async () => (await probe.outcome()) === 'failed'));
    }),
};
