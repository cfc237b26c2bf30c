import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const removesScript: ScriptProbe = {
  feature: 'unmounted, removes its script tag',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      await probe.load();
      await probe.until(async () => (await probe.rendered()) > 0);
      if (!(await probe.has('unload'))) return 'n/a';
      if (!(await probe.tags())) throw new Error(`${subject.name} has no tag to remove.`);
      await probe.call('unload');
      return verdict(await probe.until(async () => (await probe.tags()) === 0));
    }),
};
