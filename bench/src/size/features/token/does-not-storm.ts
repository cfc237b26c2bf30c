import { setTimeout as wait } from 'node:timers/promises';
import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const doesNotStorm: TokenProbe = {
  feature: 'tokens that live a second: at most one request a second',
  run: (browser, subject) =>
    withTokenPage(browser, subject, {}, async (token) => {
      token.lifetime = 1;
      await token.get();
      await wait(6000);
      return verdict(token.requests <= 7);
    }),
};
