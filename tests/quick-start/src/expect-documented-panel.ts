import { expect, type Page } from '@playwright/test';

/** Where ChatHub has its script: what an app loads that says nothing else. */
const SCRIPT = 'https://widget.smsbat.com/operator-chat-panel/widget-script.js';

/** All that a panel needs for the page to be content with it. */
const PANEL = "document.body.append(document.createElement('operator-chat-panel'));";

/**
 * What the start of a README promises, in an app that is being developed: ChatHub's own script is loaded, with a
 * token. That machine cannot be reached from a test, so the smallest script takes its place.
 */
export async function expectDocumentedPanel(page: Page, address: string): Promise<void> {
  let loaded = false;
  await page.route(`${SCRIPT}*`, async (route) => {
    loaded = true;
    await route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: PANEL,
    });
  });
  await page.goto(address);
  // The development server may show the app of before for a moment.
  await expect.poll(() => loaded).toBe(true);
  const tag = page.locator('script[id^="operator-chat-panel-script"]');
  await expect(tag).toHaveAttribute('token', /^eyJ/);
  await expect(page.locator('[data-chathub-status]')).toHaveAttribute(
    'data-chathub-status',
    'ready',
  );
}
