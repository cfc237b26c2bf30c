import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const asksOnce: TokenProbe = {
  feature: 'asked three times at once, asks for one token',
  run: (browser, subject) =>
    withTokenPage(browser, subject, {}, async (token) => {
      const numbers = await Promise.all([token.get(), token.get(), token.get()]);
      if (numbers.includes(null)) throw new Error(`${subject.name} gave no token.`);
      return verdict(token.requests === 1);
    }),
};
