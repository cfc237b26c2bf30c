import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const survivesStrictMode: ScriptProbe = {
  feature: "in React's StrictMode, runs the script once and is there once",
  async run(browser, subject) {
    if (!subject.react) return 'n/a';
    return withProbePage(browser, subject, { development: true }, async (probe) => {
      await probe.load({ strict: true });
      await probe.until(async () => (await probe.rendered()) > 0);
      const twice = await probe.until(async () => (await probe.runs()) > 1);
      return verdict(!twice && (await probe.runs()) === 1 && (await probe.rendered()) === 1);
    });
  },
};
