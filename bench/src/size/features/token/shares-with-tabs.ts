import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const sharesWithTabs: TokenProbe = {
  feature: 'two tabs, one request',
  run: (browser, subject) =>
    withTokenPage(browser, subject, {}, async (token) => {
      if ((await token.get()) === null) throw new Error(`${subject.name} gave no token.`);
      const tab = await token.openTab();
      const number = await token.get(tab);
      return verdict(number === 1 && token.requests === 1);
    }),
};
