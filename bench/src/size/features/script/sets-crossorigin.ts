import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const setsCrossorigin: ScriptProbe = {
  feature: 'sets `crossorigin` on the tag when asked to',
  run: (browser, subject) =>
    withProbePage(browser, subject, {}, async (probe) => {
      await probe.load({ crossOrigin: 'anonymous' });
      await probe.until(async () => (await probe.tags()) > 0);
      const tag = probe.page.locator(`script[src^="${subject.script}"]`).first();
      return verdict((await tag.getAttribute('crossorigin')) === 'anonymous');
    }),
};
