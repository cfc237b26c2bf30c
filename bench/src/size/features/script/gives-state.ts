import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const givesState: ScriptProbe = {
  feature: 'gives a state to subscribe to',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      const told = await probe.page.evaluateHandle(() => {
        const seen = { times: 0 };
        window.driver.subscribe?.(() => {
          seen.times += 1;
        });
        seen.times = 0;
        return seen;
      });
      await probe.load();
      await probe.until(async () => (await probe.runs()) > 0);
      return verdict(await probe.until(() => told.evaluate(({ times }) => times > 0)));
    }),
};
