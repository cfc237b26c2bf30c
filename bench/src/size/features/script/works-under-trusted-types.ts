import { withProbePage } from '../probe-page.ts';
import type { ScriptProbe } from '../script-probe.ts';
import { verdict } from '../verdict.ts';

export const worksUnderTrustedTypes: ScriptProbe = {
  feature: "works under `require-trusted-types-for 'script'`",
  run: (browser, subject) =>
    withProbePage(
      browser,
      subject,
      { policy: "require-trusted-types-for 'script'" },
      async (probe) => {
        // What throws because of the policy does not work under it.
        await probe.load().catch(() => {});
        return verdict(await probe.until(async () => (await probe.runs()) > 0));
      },
    ),
};
