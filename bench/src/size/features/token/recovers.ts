import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const recovers: TokenProbe = {
  feature: 'asked again after a failed first request, gives a token',
  run: (browser, subject) =>
    withTokenPage(browser, subject, { clock: true }, async (token) => {
      token.answer = 'error';
      await token.get();
      token.answer = 'token';
      return verdict((await token.get()) === 1);
    }),
};
