import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const preloads: ScriptProbe = {
  feature: 'fetches the script while it waits for something else',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      if (!(await probe.has('preload'))) {
        await probe.load();
        await probe.until(() => probe.requests > 0);
        return 'n/a';
      }
      await probe.call('preload');
      const early = await probe.until(() => probe.requests > 0);
      if (await probe.runs()) throw new Error(`${subject.name} ran before what it waited for.`);
      await probe.load();
      const ran = await probe.until(async () => (await probe.runs()) === 1);
      if (!ran) throw new Error(`${subject.name} did not load once what it waited for was there.`);
      return verdict(early);
    }),
};
