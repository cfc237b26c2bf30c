import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const triesAgain: ScriptProbe = {
  feature: 'tries again by itself after a failure',
  run: (browser, subject) =>
    withProbePage(browser, subject, { clock: true }, async (probe) => {
      probe.answer = 'error once';
      await probe.load();
      await probe.until(() => probe.requests > 0);
      return verdict(await probe.elapse(60, async () => (await probe.runs()) > 0));
    }),
};
