import { NONCE, withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const worksUnderNonce: ScriptProbe = {
  feature: "works under `script-src 'nonce-…'`",
  run: (browser, subject) =>
    withProbePage(browser, subject, { policy: `script-src 'nonce-${NONCE}'` }, async (probe) => {
      await probe.load({ nonce: NONCE }).catch(() => {});
      return verdict(await probe.until(async () => (await probe.runs()) > 0));
    }),
};
