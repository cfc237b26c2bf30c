import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const loadsLater: ScriptProbe = {
  feature: 'can be told to load later',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      if (!(await probe.has('loadLater'))) {
        await probe.load();
        await probe.until(() => probe.requests > 0);
        return 'no';
      }
      const asked = Date.now();
      await probe.call('loadLater');
      await probe.until(async () => (await probe.runs()) > 0);
      return verdict((await probe.runs()) === 1 && Date.now() - asked > 400);
    }),
};
