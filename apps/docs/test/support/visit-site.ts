import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serveSite } from './serve-site.ts';

/** A page of the site, in a browser context of its own. */
export interface SiteVisit extends AsyncDisposable {
  readonly page: Page;
  /** Errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Requests to any other origin. */
  readonly strangers: readonly string[];
}

/** The built site on a free port, and a Chromium to look at it. */
export interface VisitedSite extends AsyncDisposable {
  readonly url: string;
  /** @param path Without the base, for example `guide/react`. */
  open(path: string, options?: BrowserContextOptions): Promise<SiteVisit>;
  /** Ends the server, but no visit: what a reader meets whose network is gone. */
  disconnect(): Promise<void>;
}

/** Serves the site and starts the browser. */
export async function visitSite(): Promise<VisitedSite> {
  const [site, browser] = await Promise.all([serveSite(), launch()]);
  return {
    url: site.url,
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(site.url).origin)) strangers.push(request.url());
      });
      await page.goto(site.url + path);
      // As soon as Vue has taken it over.
      await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
      return { page, complaints, strangers, [Symbol.asyncDispose]: () => context.close() };
    },
    disconnect: () => site[Symbol.asyncDispose](),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await site[Symbol.asyncDispose]();
    },
  };
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHATHUB_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
