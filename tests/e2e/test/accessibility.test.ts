import { expect } from '@playwright/test';
import { accessibilityViolations } from '../src/accessibility-violations.ts';
import type { DemoPage } from '../src/demo-page.ts';
import { demos } from '../src/demos.ts';
import { tabTo } from '../src/tab-to.ts';
import { test } from '../src/test.ts';

async function expectAccessible({ page }: DemoPage): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityViolations(page), colorScheme).toEqual([]);
  }
}

async function expectNoHorizontalScroll({ page }: DemoPage): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
}

for (const { path } of demos) {
  test(`${path} is accessible, live and as a fallback, light and dark`, async ({ visit }) => {
    const demo = await visit(path);
    await demo.expectReady();
    await demo.openConversation();
    await demo.converse('Hello!', 'Great, I take it.');
    await expectAccessible(demo);
    await demo.signOut();
    await demo.expectFallback('token-unauthorized');
    await expectAccessible(demo);
  });

  test(`${path} fits a window of 320 pixels`, async ({ visit }) => {
    const demo = await visit(path, { context: { viewport: { width: 320, height: 640 } } });
    await demo.expectReady();
    await expectNoHorizontalScroll(demo);
    await demo.openConversation();
    await demo.converse('From a small window.', 'Great, I take it.');
    await expectNoHorizontalScroll(demo);
    await demo.panel.getByRole('button', { name: 'Minimize chat panel' }).click();
    await demo.signOut();
    await demo.expectFallback('token-unauthorized');
    await expectNoHorizontalScroll(demo);
  });

  test(`${path} needs no mouse`, async ({ visit }) => {
    const demo = await visit(path);
    const { page } = demo;
    await demo.expectReady();
    await tabTo(demo.conversation('Marta Kowalska'));
    await page.keyboard.press('Enter');
    await expect(demo.reply).toBeFocused();
    await page.keyboard.type('Typed only.');
    await page.keyboard.press('Enter');
    await demo.expectConversation('Typed only.', 'Great, I take it.');

    const signOut = demo.fault('endpoint-signed-out');
    await tabTo(signOut);
    await page.keyboard.press('Space');
    await expect(signOut).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await demo.expectFallback('token-unauthorized');
    await tabTo(page.getByRole('button', { name: 'Everything back to normal' }));
    await page.keyboard.press('Enter');
    await expect(signOut).toHaveAttribute('aria-pressed', 'false');
    await tabTo(demo.tryAgain);
    await page.keyboard.press('Enter');
    await demo.expectReady();
    await tabTo(demo.conversation('Marta Kowalska'));
    await page.keyboard.press('Enter');
    await expect(demo.reply).toBeFocused();
  });
}

test('/html/static/ is accessible and fits 320 pixels', async ({ visit }) => {
  const demo = await visit('/html/static/', { context: { viewport: { width: 320, height: 640 } } });
  await expect(demo.panel.getByText('Connected', { exact: true })).toBeVisible();
  await demo.openConversation();
  await expectNoHorizontalScroll(demo);
  await expectAccessible(demo);
});
