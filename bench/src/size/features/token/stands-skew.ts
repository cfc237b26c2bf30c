import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const standsSkew: TokenProbe = {
  feature:
    'the page’s clock two hours ahead, gives a token and asks at most three times in five minutes',
  run: (browser, subject) =>
    withTokenPage(browser, subject, { clock: true, ahead: 7200 }, async (token) => {
      const number = await token.get();
      await token.elapse(300);
      return verdict(number !== null && token.requests <= 3);
    }),
};
