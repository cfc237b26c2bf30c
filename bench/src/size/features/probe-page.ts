import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page, Route } from 'playwright-core';
import { bundleDriver } from './bundle-driver.ts';
import type { LoadOptions, Outcome, ScriptDriver } from './script-driver.ts';
import type { ScriptSubject } from './script-subject.ts';

const ORIGIN = 'https://app.test';
/** Of the page's own scripts, when a policy asks for one. */
export const NONCE = 'nonce-of-the-page';

/** How a page is opened. */
export interface ProbePageOptions {
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  /** With React's development build, whose `StrictMode` mounts twice. */
  readonly development?: boolean;
  /** With timers that {@link ProbePage.elapse} moves on. */
  readonly clock?: boolean;
}

/** One library in one page of its own, with a stand-in behind its vendor's address. */
export interface ProbePage {
  /** How the vendor's script is answered from now on. */
  answer: 'script' | 'late script' | 'error' | 'error once' | 'never';
  /** How often the vendor's script was asked for. */
  readonly requests: number;
  readonly page: Page;
  has(part: keyof ScriptDriver): Promise<boolean>;
  load(options?: LoadOptions): Promise<void>;
  /** Calls a part of the driver that takes no arguments. */
  call(part: 'retry' | 'unload' | 'call' | 'preload' | 'loadLater'): Promise<void>;
  outcome(): Promise<Outcome>;
  /** How often the stand-in ran. */
  runs(): Promise<number>;
  /** How many elements of the stand-in's are on the page. */
  rendered(): Promise<number>;
  /** How many tags of the vendor's script are on the page. */
  tags(): Promise<number>;
  /** Whether it becomes so before the page has been quiet for a second at least, no request of it unanswered. */
  until(condition: () => boolean | Promise<boolean>): Promise<boolean>;
  /** Moves the page's clock on by seconds, in twenty steps and not before requests are answered, until it becomes so. */
  elapse(seconds: number, condition: () => boolean | Promise<boolean>): Promise<boolean>;
}

const drivers = new Map<string, Promise<string>>();

function driverOf(subject: ScriptSubject, mode: 'production' | 'development'): Promise<string> {
  const key = `${subject.driver} ${mode}`;
  const driver = drivers.get(key) ?? bundleDriver(subject, mode);
  drivers.set(key, driver);
  return driver;
}

/**
 * Opens a page with the library in it, gives it to `use`, and closes it.
 *
 * @throws Error When the page asked a host that nobody stands in for, or never asked for the vendor's script: then
 * whatever `use` saw says nothing about the library.
 */
export async function withProbePage<Value>(
  browser: Browser,
  subject: ScriptSubject,
  { policy, development, clock }: ProbePageOptions,
  use: (page: ProbePage) => Promise<Value>,
): Promise<Value> {
  const driver = await driverOf(subject, development ? 'development' : 'production');
  const context = await browser.newContext();
  const strangers: string[] = [];
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  let requests = 0;
  let unanswered = 0;

  const route = async (request: Route) => {
    const url = request.request().url();
    if (url === `${ORIGIN}/driver.js`) {
      await request.fulfill({ contentType: 'text/javascript', headers, body: driver });
    } else if (url.startsWith(`${ORIGIN}/`)) {
      const nonce = policy ? ` nonce="${NONCE}"` : '';
      await request.fulfill({
        contentType: 'text/html',
        headers: policy ? { 'content-security-policy': policy } : {},
        body: `<!doctype html><head><link rel="icon" href="data:,"></head><body><script type="module" src="/driver.js"${nonce}></script></body>`,
      });
    } else if (!url.startsWith(subject.script)) {
      strangers.push(url);
      await request.abort();
    } else {
      requests += 1;
      const { answer } = probe;
      if (answer === 'never') return;
      unanswered += 1;
      if (answer === 'error once') probe.answer = 'script';
      if (answer === 'late script') await wait(1000);
      await request.fulfill(
        answer.startsWith('error')
          ? { status: 503, headers, body: '' }
          : { contentType: 'text/javascript', headers, body: subject.standIn },
      );
      unanswered -= 1;
    }
  };
  await context.route('**/*', route);
  const page = await context.newPage();
  if (clock) await page.clock.install();
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'driver' in window);

  const probe: ProbePage = {
    answer: 'script',
    page,
    get requests() {
      return requests;
    },
    has: (part) => page.evaluate((name) => name in window.driver, part),
    load: (options) => page.evaluate((given) => window.driver.load(given), options),
    call: (part) => page.evaluate((name) => window.driver[name]?.(), part),
    outcome: () => page.evaluate(() => window.driver.outcome()),
    runs: () => page.evaluate(() => window.standIn?.runs ?? 0),
    rendered: () => page.locator('[data-stand-in]').count(),
    tags: () => page.locator(`script[src^="${subject.script}"]`).count(),
    async until(condition) {
      // Counted in questions to the page, so that a busy machine makes it longer.
      for (let quiet = 0; quiet < 50; quiet = unanswered ? 0 : quiet + 1) {
        if (await condition()) return true;
        await page.evaluate(() => {});
        await wait(20);
      }
      return false;
    },
    async elapse(seconds, condition) {
      for (let step = 0; step < 20; step += 1) {
        await page.clock.runFor((seconds * 1000) / 20);
        // What a timer began, a request say, takes time of its own.
        do await wait(20);
        while (unanswered);
        if (await condition()) return true;
      }
      return probe.until(condition);
    },
  };
  try {
    const value = await use(probe);
    if (strangers.length) throw new Error(`${subject.name} asked for ${strangers.join(', ')}`);
    if (!requests && !policy) throw new Error(`${subject.name} never asked for its script.`);
    return value;
  } finally {
    await context.close();
  }
}
