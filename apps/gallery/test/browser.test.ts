import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery } from './open-gallery.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened: Awaited<ReturnType<typeof openGallery>>;
let browser: Browser;
beforeAll(async () => {
  [opened, browser] = await Promise.all([
    openGallery(),
    chromium.launch({
      executablePath: process.env.CHATHUB_CHROMIUM || '/usr/bin/chromium',
      args: ['--no-sandbox'],
    }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await opened?.[Symbol.asyncDispose]();
});

interface Visit {
  readonly page: Page;
  /** What the console complained about: script errors, refused requests, policy violations. */
  readonly complaints: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

const visit = async (
  path: string,
  settings: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<Visit> => {
  const context = await browser.newContext({
    colorScheme: settings.colorScheme ?? 'light',
    viewport: { width: settings.width ?? 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(opened.gallery.url + path);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target.join(' ')}`),
  );
};

const panels: Readonly<Record<string, number>> = {
  '/': 0,
  '/html/': 1,
  '/html/dynamic/': 1,
  '/html/static/': 0,
  '/react/': 1,
  '/react/away/': 0,
  '/react/organizations/': 2,
  '/no-such-page': 0,
};

const settled = async (page: Page, path: string): Promise<void> => {
  const count = panels[path] ?? 0;
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-chathub-status="ready"]').length === wanted,
    count,
  );
};

describe.each(Object.keys(panels))('%s', (path) => {
  it('runs under its policy without a complaint', async () => {
    await using visited = await visit(path);
    await settled(visited.page, path);
    const expected = path === '/no-such-page' ? 1 : 0;
    expect(visited.complaints.filter((text) => !text.includes('404'))).toEqual([]);
    expect(visited.complaints).toHaveLength(expected);
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation, %s', async (colorScheme) => {
    await using visited = await visit(path, { colorScheme });
    await settled(visited.page, path);
    expect(await violations(visited.page)).toEqual([]);
  });

  it('fits 320 pixels', async () => {
    await using visited = await visit(path, { width: 320 });
    await settled(visited.page, path);
    const overflow = await visited.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBe(0);
  });
});

describe.each(['/html/', '/html/dynamic/', '/react/'])('the fallback of %s', (path) => {
  it.each(['light', 'dark'] as const)('is accessible and leads back, %s', async (colorScheme) => {
    await using visited = await visit(path, { colorScheme });
    const { page } = visited;
    await settled(page, path);
    await page.locator('[data-fault="script-unavailable"]').click();
    await page.locator('[data-chathub-status="unavailable"]').waitFor({ state: 'attached' });
    const mail = page.getByRole('link', { name: 'help@example.com' });
    await mail.waitFor();
    expect(await mail.getAttribute('href')).toBe('mailto:help@example.com');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Everything back to normal' }).click();
    // It may have come back by itself before the button is reached.
    const tryAgain = page.getByRole('button', { name: 'Try again' });
    if (await tryAgain.isVisible()) await tryAgain.click({ timeout: 1000 }).catch(() => {});
    await settled(page, path);
    await expect.poll(() => page.getByTestId('status').textContent()).toBe('Ready');
    await expect.poll(() => mail.isVisible()).toBe(false);
  });
});

it('goes offline with its panel, and comes back', async () => {
  await using visited = await visit('/react/');
  const { page } = visited;
  await settled(page, '/react/');
  const panel = page.locator('operator-chat-panel');
  await panel.getByText('Connected', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Offline' }).click();
  await panel.getByText('Connected', { exact: true }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Everything back to normal' }).click();
  await panel.getByText('Connected', { exact: true }).waitFor();
});

it('takes the panel away with its page, and brings it back', async () => {
  await using visited = await visit('/react/');
  const { page } = visited;
  await settled(page, '/react/');
  const rendered = page.locator('[id^="operator-chat-panel"], operator-chat-panel');
  expect(await rendered.count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Page without it' }).click();
  await expect.poll(() => page.getByTestId('status').textContent()).toBe('Idle');
  await expect.poll(() => rendered.count()).toBe(0);
  await page.goBack();
  await settled(page, '/react/');
  expect(visited.complaints).toEqual([]);
});

it('shows a renewal in the timeline', async () => {
  await using visited = await visit('/react/');
  await settled(visited.page, '/react/');
  await visited.page.getByRole('button', { name: 'Expire now' }).click();
  const timeline = visited.page.getByTestId('timeline');
  await timeline.getByText('Expire now').waitFor();
  await expect
    .poll(() => timeline.getByText(/^Token (received|renewed)$/).count(), { timeout: 10_000 })
    .toBeGreaterThan(1);
  await settled(visited.page, '/react/');
});
