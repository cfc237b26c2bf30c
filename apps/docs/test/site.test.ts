import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type VisitedSite, visitSite } from './support/visit-site.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: VisitedSite;
beforeAll(async () => {
  site = await visitSite();
}, 60_000);
afterAll(() => site?.[Symbol.asyncDispose]());

/** One of each template, and what people read most. */
const pages = [
  '',
  'guide/react',
  'guide/vue',
  'guide/angular',
  'guide/svelte',
  'guide/html',
  'live/',
  'migration',
  'recipes/content-security-policy',
  'reference/',
  'reference/api/core',
  'reference/cli',
  'server/',
  'server/scale',
  'troubleshooting/',
  'troubleshooting/browser',
  'cs/',
  'cs/guide/react',
  'ko/',
  'ko/guide/html',
  'no-such-page',
];

const violations = async (page: Page): Promise<string[]> => {
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
};

describe('every page', () => {
  test.each(pages)('/%s is accessible in light and dark, and fits into 320 px', async (path) => {
    await using visit = await site.open(path);
    const { page, complaints, strangers } = visit;
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});

test('the build leaves the file by which the demos know that it is complete', async () => {
  expect(Object.keys(JSON.parse(await readFile('dist/hashmap.json', 'utf8')))).toContain(
    'index.md',
  );
});

describe('by keyboard alone', () => {
  test('the first stop is the link to the content', async () => {
    await using visit = await site.open('guide/react');
    await visit.page.keyboard.press('Tab');
    const focused = visit.page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe('#VPContent');
    expect(await focused.isVisible()).toBe(true);
  });

  test('the search finds a code and opens its entry, without a network', async () => {
    await using visit = await site.open('');
    const { page } = visit;
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('script-blocked');
    await page.locator('#localsearch-list [role=option]').first().waitFor();
    await page.context().setOffline(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('superseded');
    const first = page.locator('#localsearch-list [role=option]').first();
    await expect.poll(() => first.textContent()).toContain('superseded');
    await page.context().setOffline(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('superseded');
  });

  test('the menu of a small screen opens, leads somewhere and closes', async () => {
    await using visit = await site.open('', { viewport: { width: 320, height: 640 } });
    const { page } = visit;
    const button = page.locator('.VPNavBarHamburger');
    await button.focus();
    await page.keyboard.press('Enter');
    const link = page.locator('.VPNavScreen').getByRole('link', { name: 'Troubleshooting' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/troubleshooting/');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  test('code is copied', async () => {
    await using visit = await site.open('guide/react', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = visit;
    await page.locator('button.copy').first().focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('npm create vite@latest');
  });
});

describe('languages', () => {
  test.each([
    { lang: 'cs', name: 'Čeština', guides: 'Průvodci', search: 'Hledat', copy: 'Zkopírovat kód' },
    { lang: 'ko', name: '한국어', guides: '가이드', search: '검색', copy: '코드 복사' },
  ])(
    '$name: the menu keeps the page and its place, and everything around it is in that language',
    async (locale) => {
      await using visit = await site.open('guide/react#the-status');
      const { page } = visit;
      await page.locator('.VPNavBarTranslations button').click();
      await page.locator('.VPNavBarTranslations').getByRole('link', { name: locale.name }).click();
      await page.waitForURL(`**/${locale.lang}/guide/react#the-status`);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(locale.lang);
      expect(await page.locator('h2#the-status').count()).toBe(1);
      expect(await page.locator('.VPNavBarMenu').textContent()).toContain(locale.guides);
      expect(await page.locator('.VPSidebar').textContent()).toContain(locale.guides);
      expect(await page.locator('.VPNavBarSearch').textContent()).toContain(locale.search);
      expect(await page.locator('button.copy').first().getAttribute('title')).toBe(locale.copy);
    },
  );

  test('what is not translated is reached from a translation, in English', async () => {
    await using visit = await site.open('cs/guide/react');
    const { page } = visit;
    await page.locator('.VPSidebar').getByRole('link', { name: 'Jednotné přihlášení' }).click();
    await page.waitForURL('**/docs/recipes/single-sign-on');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('a page that is not translated leads to a start page that exists', async () => {
    await using visit = await site.open('server/express');
    const { page } = visit;
    const links = await page
      .locator('.VPNavBarTranslations a, .VPNavBarExtra a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links)) {
      if (!link.startsWith(site.url)) continue;
      expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
    }
  });
});
