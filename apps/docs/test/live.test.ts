import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteVisit, type VisitedSite, visitSite } from './support/visit-site.ts';

let site: VisitedSite;
beforeAll(async () => {
  site = await visitSite();
}, 60_000);
afterAll(() => site?.[Symbol.asyncDispose]());

const pages = ['live/', 'live/react', 'live/vue', 'live/angular', 'live/svelte'];

const example = (page: Page): FrameLocator => page.frameLocator('.live-frame');
const statusOf = (page: Page) => page.locator('.live-status strong').textContent();
const tokenOf = (page: Page) =>
  example(page).locator('script[id^="operator-chat-panel-script"]').getAttribute('token');

/** Opens a page whose example has a panel. */
async function openReady(path: string, from = site): Promise<SiteVisit> {
  const visit = await from.open(path);
  await expect.poll(() => statusOf(visit.page)).toBe('ready');
  return visit;
}

/** Presses one of the buttons below the example, without a mouse. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

/** Whether everything that the page has loaded so far is in the cache of the worker. */
async function isKept(): Promise<boolean> {
  const cache = await caches.open('chathub-live');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const ours = [location.href, ...loaded].filter((url) => url.startsWith(location.origin));
  return (await Promise.all(ours.map((url) => cache.match(url)))).every(Boolean);
}

describe('a live example', () => {
  test.each(pages)('/%s: a customer who writes gets an answer', async (path) => {
    await using visit = await openReady(path);
    const { page, complaints, strangers } = visit;
    const frame = example(page);
    await press(page, 'A customer writes');
    await frame
      .getByRole('button', { name: /Hello, is anyone there/ })
      .first()
      .press('Enter');
    await frame.getByRole('textbox', { name: 'Reply' }).fill('Yes, I am.');
    await page.keyboard.press('Enter');
    await frame.getByText('Yes, I am.').last().waitFor();
    expect([...complaints, ...strangers]).toEqual([]);
  });

  test('another token takes the place of one that ends', async () => {
    await using visit = await openReady('live/');
    const { page } = visit;
    const first = await tokenOf(page);
    await press(page, 'End the token');
    await expect.poll(() => tokenOf(page)).not.toBe(first);
    await expect.poll(() => statusOf(page)).toBe('ready');
  });

  test.each(['The script answers 503', 'The widget throws'])(
    '“%s” shows the fallback, and what is healed comes back',
    async (fault) => {
      await using visit = await openReady('live/');
      const { page } = visit;
      await press(page, fault);
      await expect.poll(() => statusOf(page)).toBe('unavailable');
      await press(page, 'Heal everything');
      await example(page).getByRole('button', { name: 'Try again' }).press('Enter');
      await expect.poll(() => statusOf(page)).toBe('ready');
    },
  );

  test('an operator who is deactivated has no panel, until all is healed', async () => {
    await using visit = await openReady('live/');
    const { page } = visit;
    await press(page, 'Deactivate the operator');
    await page.getByText('ChatHub refuses the operator').waitFor();
    await press(page, 'Start anew');
    await expect.poll(() => statusOf(page)).toBe('unavailable');
    await press(page, 'Heal everything');
    await example(page).getByRole('button', { name: 'Try again' }).press('Enter');
    await expect.poll(() => statusOf(page)).toBe('ready');
  });
});

test('who has seen a live example sees it again without a network', async () => {
  await using own = await visitSite();
  await using visit = await openReady('live/react', own);
  const { page } = visit;
  // What the page had loaded before its worker was there is kept as well, a moment later.
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
  await own.disconnect();
  await page.reload();
  await expect.poll(() => statusOf(page)).toBe('ready');
});
