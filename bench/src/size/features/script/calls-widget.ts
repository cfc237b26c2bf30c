import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

const calls = () => (window.standIn?.calls ?? 0) > 0;

export const callsWidget: ScriptProbe = {
  feature: "hands on the widget's own functions",
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      await probe.load();
      await probe.until(async () => (await probe.rendered()) > 0);
      await probe.call('call');
      return verdict(await probe.until(() => probe.page.evaluate(calls)));
    }),
};
