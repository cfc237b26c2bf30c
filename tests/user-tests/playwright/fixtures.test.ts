import { chathubFixtures } from '@chathub/sandbox/testing';
import { test as base, expect } from '@playwright/test';

const test = base.extend(chathubFixtures());

/** What the application says while chat is not there. */
const alert = 'temporarily unavailable';

test('each test has a sandbox of its own, without customers', async ({
  page,
  sandbox,
  chathub,
}) => {
  await page.goto('/');
  await chathub.ready(page);
  await expect(page.getByText('No conversations yet')).toBeVisible();
  expect(await chathub.status(page)).toBe('ready');
  const { requests, tokensIssued } = sandbox.stats();
  expect(requests['/operator-chat-panel/widget-script.js']).toBe(1);
  expect(tokensIssued).toBe(1);
});

test('says what it waited for in vain', async ({ page, chathub }) => {
  chathub.signOut();
  await page.goto('/');
  await expect(chathub.ready(page, { timeout: 500 })).rejects.toMatchObject({
    code: 'not-ready',
    message: 'No widget was ready within 500 ms; found: unavailable.',
  });
});

test('renews tokens that expire, and the panel with them', async ({ page, sandbox, chathub }) => {
  await page.goto('/');
  await chathub.ready(page);
  await expect.poll(() => sandbox.stats().connections.length).toBe(1);
  expect(chathub.expireTokens()).toBe(1);
  await expect.poll(() => sandbox.stats().tokensIssued).toBe(2);
  await expect.poll(() => sandbox.stats().connections.length).toBe(1);
  await chathub.ready(page);
});

test('signs in whom it is told, and revokes them', async ({ page, sandbox, chathub }) => {
  chathub.signIn(103);
  await page.goto('/');
  await chathub.ready(page);
  await expect(page.getByRole('region', { name: 'Operator chat, Support' })).toBeVisible();
  expect(sandbox.stats().connections[0]?.operatorId).toBe(103);
  chathub.revoke();
  await expect(page.getByText('Your access was withdrawn')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: alert })).toBeVisible();
  chathub.restore();
  await page.getByRole('button', { name: 'Try again' }).click();
  await chathub.ready(page);
});

test('a reply reaches the customer', async ({ page, sandbox, chathub }) => {
  await page.goto('/');
  await chathub.ready(page);
  chathub.customerWrites('Hello?', { customer: 'Ann' });
  await page.getByRole('button', { name: /^Ann/ }).click();
  await page.getByRole('textbox', { name: 'Reply' }).fill('Hello Ann');
  await page.getByRole('textbox', { name: 'Reply' }).press('Enter');
  await expect.poll(() => sandbox.stats().requests['/api/chat/messages']).toBe(1);
});

for (const script of [{ mode: 'status' }, { mode: 'drop' }, { mode: 'throw' }] as const) {
  test(`breaks the script, and heals it: ${script.mode}`, async ({ page, chathub }) => {
    chathub.break({ script });
    await page.goto('/');
    await expect(page.getByRole('alert').filter({ hasText: alert })).toBeVisible();
    chathub.heal();
    // It tries again by itself, so a click might come too late.
    await chathub.ready(page);
  });
}

test('a script that hangs shows what is shown while it loads', async ({ page, chathub }) => {
  chathub.break({ script: { mode: 'hang' } });
  await page.goto('/');
  await expect(page.getByText('Connecting…')).toBeVisible();
  await expect.poll(() => chathub.status(page)).toBe('loading');
});

test('the token endpoint fails with the API', async ({ page, chathub }) => {
  chathub.break({ api: { status: 503 } });
  const endpoint = page.waitForResponse('**/api/chathub/token');
  await page.goto('/');
  expect((await endpoint).status()).toBe(503);
  await expect(page.getByRole('alert').filter({ hasText: alert })).toBeVisible();
});

test('the page reaches the documented API', async ({ page, sandbox, chathub }) => {
  await page.goto('/');
  await chathub.ready(page);
  const token = await page.evaluate(async (credentials) => {
    const answer = await fetch('https://chatapi.smsbat.com/api/company/get-token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(credentials),
    });
    return answer.json();
  }, sandbox.credentials);
  expect(token).toMatch(/^eyJ/);
  const isValid = (value: string) =>
    page.evaluate(async (one) => {
      const body = JSON.stringify({ token: one });
      return (await fetch('/api/chathub/validate', { method: 'POST', body })).json();
    }, value);
  expect(await isValid('invalid-token')).toEqual({ isValid: false });
  expect(await isValid('test-token-for-development')).toEqual({ isValid: true });
});

test.describe('one sandbox for all tests of a worker', () => {
  const shared = base.extend(chathubFixtures({ scope: 'worker', endpoint: '/other' }));
  const urls: string[] = [];

  for (const turn of [1, 2]) {
    shared(`turn ${turn}`, async ({ page, sandbox, chathub }) => {
      urls.push(sandbox.url);
      expect(new Set(urls).size).toBe(1);
      expect(sandbox.faults.get()).toEqual({});
      await page.goto('/');
      await expect(page.getByRole('alert').filter({ hasText: alert })).toBeVisible();
      const ask = () => page.evaluate(async () => (await fetch('/other/token')).status);
      expect(await ask()).toBe(200);
      chathub.revoke();
      expect(await ask()).toBe(403);
      chathub.break({ api: { status: 500 } });
      expect(await ask()).toBe(500);
    });
  }
});
