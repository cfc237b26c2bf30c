import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const refreshesEarly: TokenProbe = {
  feature: 'has the next token before the first one ends, unasked',
  run: (browser, subject) =>
    withTokenPage(browser, subject, { clock: true }, async (token) => {
      if ((await token.get()) !== 1) throw new Error(`${subject.name} gave no token.`);
      await token.elapse(3585);
      return verdict(token.given > 1);
    }),
};
