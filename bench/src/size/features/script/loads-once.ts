import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const loadsOnce: ScriptProbe = {
  feature: 'asked twice at once, runs the script once',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      await probe.page.evaluate(() => {
        window.driver.load();
        window.driver.load();
      });
      await probe.until(async () => (await probe.runs()) > 0);
      const twice = await probe.until(async () => (await probe.runs()) > 1);
      return verdict((await probe.runs()) === 1 && !twice);
    }),
};
