import { setTimeout as wait } from 'node:timers/promises';
import { withTokenPage } from '../token-page.ts';
import type { TokenProbe } from '../token-probe.ts';
import { verdict } from '../verdict.ts';

export const outlivesTimers: TokenProbe = {
  feature: 'a life longer than a timer can wait (30 days) is one request',
  run: (browser, subject) =>
    withTokenPage(browser, subject, {}, async (token) => {
      token.lifetime = 30 * 86_400;
      if ((await token.get()) === null) throw new Error(`${subject.name} gave no token.`);
      await wait(1500);
      return verdict(token.requests === 1);
    }),
};
