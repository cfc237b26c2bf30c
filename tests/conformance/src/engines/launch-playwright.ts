import type { BrowserType } from 'playwright-core';
import type { Engine } from './engine.ts';

/** A build of Playwright's, for systems whose own packages have no engine that can be driven. */
export async function launchPlaywright(type: BrowserType): Promise<Engine> {
  const browser = await type.launch();
  const page = await browser.newPage();
  return {
    version: `${type.name()}/${browser.version()}`,
    async open(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    evaluate: (expression) => page.evaluate(expression),
    async setOnline(online) {
      await page.context().setOffline(!online);
      return true;
    },
    close: () => browser.close(),
  };
}
