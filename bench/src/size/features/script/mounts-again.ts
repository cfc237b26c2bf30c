import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const mountsAgain: ScriptProbe = {
  feature: 'mounted again after that, is there once',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      await probe.load();
      await probe.until(async () => (await probe.rendered()) > 0);
      if (!(await probe.has('unload'))) return 'n/a';
      const runs = await probe.runs();
      const before = await probe.page.locator('[data-stand-in]').elementHandle();
      await probe.call('unload');
      await probe.until(async () => (await probe.rendered()) === 0);
      await probe.load();
      const fresh = () =>
        probe.page.evaluate(
          (old) => !old?.isConnected && document.querySelectorAll('[data-stand-in]').length === 1,
          before,
        );
      const again = await probe.until(async () => (await fresh()) || (await probe.runs()) > runs);
      return verdict(again && (await probe.until(fresh)));
    }),
};
