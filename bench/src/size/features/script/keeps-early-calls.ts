import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const keepsEarlyCalls: ScriptProbe = {
  feature: '… and keeps calls made before the script is there',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      probe.answer = 'late script';
      await probe.load();
      await probe.until(() => probe.requests > 0);
      await probe.call('call');
      if (await probe.runs()) throw new Error('The script was there before the call.');
      return verdict(
        await probe.until(() => probe.page.evaluate(() => (window.standIn?.calls ?? 0) > 0)),
      );
    }),
};
