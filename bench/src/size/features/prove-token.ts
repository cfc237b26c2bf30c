import type { Browser } from 'playwright-core';
import { withTokenPage } from './token-page.ts';
import type { TokenSubject } from './token-subject.ts';

/**
 * Asks for a token when nothing is in the way.
 *
 * @throws Error When there is none: a no to any question would say nothing about the library.
 */
export const proveToken = (browser: Browser, subject: TokenSubject): Promise<void> =>
  withTokenPage(browser, subject, {}, async (token) => {
    if ((await token.get()) !== 1) throw new Error(`${subject.name} gave no token.`);
  });
