import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page, Route } from 'playwright-core';
import { bundleDriver } from './bundle-driver.ts';
import { chathub } from './stand-ins/chathub.ts';
import { tokenAnswer } from './token-answer.ts';
import type { TokenDriver } from './token-driver.ts';
import type { TokenSubject } from './token-subject.ts';

const ORIGIN = 'https://app.test';

/** How a page is opened. */
export interface TokenPageOptions {
  /** With timers that {@link TokenPage.elapse} moves on. */
  readonly clock?: boolean;
  /** How far the page's clock is ahead of the server's, in seconds; only with `clock`. */
  readonly ahead?: number;
}

/** One library in one page, with a stand-in behind the address of its tokens. */
export interface TokenPage {
  /** How the endpoint answers from now on. */
  answer: 'token' | 'error';
  /** Of the tokens from now on, in seconds. */
  lifetime: number;
  /** How often a token was asked for. */
  readonly requests: number;
  /** How often one was given. */
  readonly given: number;
  readonly page: Page;
  /** The number of the token that the library gives; null where it gives none within five seconds. */
  get(page?: Page): Promise<number | null>;
  /** Another tab of the same browser. */
  openTab(): Promise<Page>;
  /** Loads the page again. */
  reload(): Promise<void>;
  /** Moves the clocks on by seconds, in steps of at most 45 and not before requests are answered. */
  elapse(seconds: number): Promise<void>;
  /** Moves the clocks on at once, as when the machine was asleep, and wakes the page. */
  sleep(seconds: number): Promise<void>;
}

const drivers = new Map<string, Promise<string>>();

/**
 * Opens a page with the library in it, gives it to `use`, and closes it.
 *
 * @throws Error When no token was ever asked for: then whatever `use` saw says nothing about the library.
 */
export async function withTokenPage<Value>(
  browser: Browser,
  subject: TokenSubject,
  { clock, ahead = 0 }: TokenPageOptions,
  use: (page: TokenPage) => Promise<Value>,
): Promise<Value> {
  const bundled = drivers.get(subject.name) ?? bundleDriver(subject, 'production');
  drivers.set(subject.name, bundled);
  const driver = await bundled;
  const context = await browser.newContext();
  let requests = 0;
  let given = 0;
  let unanswered = 0;
  let elapsed = 0;

  const now = () => Date.now() + elapsed;
  const headers = () => ({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'cache-control': 'no-store',
    date: new Date(now()).toUTCString(),
  });
  const answerToken = async (route: Route) => {
    requests += 1;
    unanswered += 1;
    await wait(20);
    if (token.answer === 'token') given += 1;
    await route.fulfill(
      token.answer === 'error'
        ? { status: 503, headers: headers(), contentType: 'application/json', body: '{}' }
        : { headers: headers(), ...tokenAnswer(subject.form, given, now(), token.lifetime) },
    );
    unanswered -= 1;
  };
  await context.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const script = { contentType: 'text/javascript', headers: headers() };
    if (pathname.endsWith('/token')) {
      if (route.request().method() === 'OPTIONS') await route.fulfill({ headers: headers() });
      else await answerToken(route);
    } else if (pathname === '/driver.js') await route.fulfill({ ...script, body: driver });
    else if (origin === ORIGIN) {
      await route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><head><link rel="icon" href="data:,"></head><body><script type="module" src="/driver.js"></script></body>',
      });
    } else await route.fulfill({ ...script, body: chathub });
  });
  const open = async () => {
    const page = await context.newPage();
    if (clock) await page.clock.install({ time: now() + ahead * 1000 });
    await page.goto(ORIGIN);
    await page.waitForFunction(() => 'driver' in window);
    return page;
  };
  const page = await open();
  // The page's clock may have been changed, so this one waits here.
  const get = async (tab: Page) => {
    const asked = tab.evaluate(() =>
      (window.driver as unknown as TokenDriver).get().catch(() => null),
    );
    const text = await Promise.race([asked.catch(() => null), wait(5000, null)]);
    const [, claims] = text?.match(/^[\w-]+\.([\w-]+)\.[\w-]+$/) ?? [];
    if (!claims) return null;
    const { jti } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { jti: string };
    return Number(jti.replace('token-', ''));
  };
  const settle = async () => {
    do await wait(30);
    while (unanswered);
  };

  const token: TokenPage = {
    answer: 'token',
    lifetime: 3600,
    page,
    get requests() {
      return requests;
    },
    get given() {
      return given;
    },
    get: (tab = page) => get(tab),
    openTab: open,
    async reload() {
      await page.reload();
      await page.waitForFunction(() => 'driver' in window);
    },
    async elapse(seconds) {
      for (let left = seconds; left > 0; left -= 45) {
        const step = Math.min(left, 45) * 1000;
        elapsed += step;
        await page.clock.runFor(step);
        await settle();
      }
    },
    async sleep(seconds) {
      elapsed += seconds * 1000;
      await page.clock.fastForward(seconds * 1000);
      await page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange'));
        window.dispatchEvent(new Event('focus'));
      });
      await settle();
    },
  };
  try {
    const value = await use(token);
    if (!requests) throw new Error(`${subject.name} never asked for a token.`);
    return value;
  } finally {
    await context.close();
  }
}
