import { expect } from '@playwright/test';
import { inEveryDemo } from '../src/in-every-demo.ts';
import { test } from '../src/test.ts';

/** Seconds: short, so that what the endpoint fails to renew soon lapses. */
const tokenLifetime = 12;

test('a token endpoint that answers 503: fallback, and recovery by itself', async ({
  startGallery,
  visit,
}) => {
  await inEveryDemo(async ({ path }) => {
    const demo = await visit(path, { gallery: await startGallery({ tokenLifetime }) });
    await demo.expectReady();
    await demo.openConversation();
    await demo.breakIt('endpoint-unavailable');
    await demo.renewToken();
    await expect(demo.error).toContainText('token-server');
    await expect(demo.statusPill).toHaveText('Ready');
    await expect(demo.fallback).toBeHidden();
    await demo.converse('I am still here.', 'Great, I take it.');

    await demo.expectFallback('token-server');
    await expect(demo.error).toContainText(/Next attempt in 0:\d\d\./);
    await expect(demo.life).toHaveText('–');

    await demo.heal();
    await demo.expectReady();
    await expect(demo.error).toBeHidden();
    await demo.openConversation();
    await demo.converse('Back again.', 'Black legs, please.');
  });
});

test('a token endpoint that answers 401: fallback, and recovery after signing in', async ({
  startGallery,
  visit,
}) => {
  await inEveryDemo(async ({ path }) => {
    const demo = await visit(path, { gallery: await startGallery({ tokenLifetime }) });
    await demo.expectReady();
    await demo.openConversation();
    await demo.breakIt('endpoint-signed-out');
    await demo.renewToken();
    await expect(demo.error).toContainText('token-unauthorized');
    await expect(demo.error).toContainText(/sign in/i);
    await expect(demo.statusPill).toHaveText('Ready');
    await demo.converse('I am still here.', 'Great, I take it.');

    await demo.expectFallback('token-unauthorized');
    await expect(demo.error).not.toContainText('Next attempt in');

    await demo.tryAgain.click();
    await demo.expectFallback('token-unauthorized');

    await demo.heal();
    await demo.tryAgain.click();
    await demo.expectReady();
    await demo.openConversation();
    await demo.converse('Back again.', 'Black legs, please.');
  });
});
