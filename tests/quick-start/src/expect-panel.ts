import { expect, type Page } from '@playwright/test';

/** What every quick start promises: the panel is there, a customer writes, and can be answered. */
export async function expectPanel(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-chathub-status]')).toHaveAttribute(
    'data-chathub-status',
    'ready',
  );
  const panel = page.locator('operator-chat-panel');
  // The first of the sandbox's scripted customers.
  await panel.getByRole('button', { name: 'Marta Kowalska' }).click();
  const log = panel.getByRole('log');
  await expect(log.locator('[data-author="customer"]').first()).toContainText('oak desk');
  await panel.getByRole('textbox', { name: 'Reply' }).fill('Yes, it is.');
  await panel.getByRole('button', { name: 'Send' }).click();
  await expect(log.locator('[data-author="customer"]')).toContainText(['That sounds good.']);
}
