import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const removesRendered: ScriptProbe = {
  feature: 'unmounted, what the script rendered goes',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      await probe.load();
      const rendered = await probe.until(async () => (await probe.rendered()) > 0);
      if (!(await probe.has('unload'))) return 'n/a';
      if (!rendered) throw new Error(`${subject.name} rendered nothing that could be removed.`);
      await probe.call('unload');
      return verdict(await probe.until(async () => (await probe.rendered()) === 0));
    }),
};
