import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const keepsValid: TokenProbe = {
  feature: 'a refresh that fails leaves the token that still holds',
  run: (browser, subject) =>
    withTokenPage(browser, subject, { clock: true }, async (token) => {
      if ((await token.get()) !== 1) throw new Error(`${subject.name} gave no token.`);
      token.answer = 'error';
      await token.elapse(3585);
      return verdict((await token.get()) === 1);
    }),
};
