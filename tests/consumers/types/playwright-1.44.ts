import { chathubFixtures } from '@chathub/sandbox/testing';
import { test as base, expect } from '@playwright/test';

// The oldest Playwright that the fixtures are for: its types are what the package's are read with here.
export const test = base.extend(chathubFixtures());

test('opens the panel', async ({ page, chathub, sandbox }) => {
  await page.goto('/');
  await chathub.ready(page);
  expect(sandbox.url).toContain('http');
});
