import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const survivesReload: TokenProbe = {
  feature: 'keeps the token when the page is loaded again',
  run: (browser, subject) =>
    withTokenPage(browser, subject, {}, async (token) => {
      if ((await token.get()) === null) throw new Error(`${subject.name} gave no token.`);
      await token.reload();
      const number = await token.get();
      return verdict(number === 1 && token.requests === 1);
    }),
};
