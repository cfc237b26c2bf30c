import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const refreshesAfterFailure: TokenProbe = {
  feature: 'tries a failed refresh again, unasked',
  run: (browser, subject) =>
    withTokenPage(browser, subject, { clock: true }, async (token) => {
      if ((await token.get()) !== 1) throw new Error(`${subject.name} gave no token.`);
      token.answer = 'error';
      await token.elapse(3585);
      token.answer = 'token';
      await token.elapse(300);
      return verdict(token.given > 1);
    }),
};
