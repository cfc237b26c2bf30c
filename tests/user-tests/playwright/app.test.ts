import { chathubFixtures } from '@chathub/sandbox/testing';
import { test as base, expect } from '@playwright/test';

const test = base.extend(chathubFixtures());

test.describe('ChatHub Widget', () => {
  test('should load widget with valid token', async ({ page, chathub }) => {
    await page.goto('/');
    await chathub.ready(page);
    chathub.customerWrites('Is the oak desk still available?');
    await page.getByRole('button', { name: /^Guest/ }).click();
    await expect(page.getByRole('log')).toContainText('Is the oak desk still available?');
    await expect(page.getByRole('alert')).toBeHidden();
  });

  test('should handle invalid token', async ({ page, chathub }) => {
    chathub.signOut();
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('temporarily unavailable');
    chathub.signIn();
    await page.getByRole('button', { name: 'Try again' }).click();
    await chathub.ready(page);
  });

  test('should recover when the script loads again', async ({ page, chathub }) => {
    chathub.break({ script: { mode: 'status', status: 503 } });
    await page.goto('/');
    await expect(page.getByRole('alert')).toBeVisible();
    chathub.heal();
    await chathub.ready(page);
    await expect(page.getByRole('alert')).toBeHidden();
  });
});
