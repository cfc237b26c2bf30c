import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const wakesUp: TokenProbe = {
  feature: 'after a sleep past its end, gives no ended token',
  run: (browser, subject) =>
    withTokenPage(browser, subject, { clock: true }, async (token) => {
      if ((await token.get()) !== 1) throw new Error(`${subject.name} gave no token.`);
      await token.sleep(7200);
      return verdict((await token.get()) === 2);
    }),
};
