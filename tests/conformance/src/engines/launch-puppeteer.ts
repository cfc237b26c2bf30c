import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Chromium by its DevTools protocol, Firefox by WebDriver BiDi: one client speaks both. */
export async function launchPuppeteer(options: LaunchOptions): Promise<Engine & { page: Page }> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const page = await browser.newPage();
  return {
    page,
    version: await browser.version(),
    async open(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    setOnline: (online) =>
      page.setOfflineMode(!online).then(
        () => true,
        (error) => {
          // Firefox ESR 140 does not have it yet.
          if (/unknown command/.test(`${error}`)) return false;
          throw error;
        },
      ),
    close: () => browser.close(),
  };
}
