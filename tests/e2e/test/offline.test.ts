import { expect } from '@playwright/test';
import { inEveryDemo } from '../src/in-every-demo.ts';
import { test } from '../src/test.ts';

test('offline until the token lapses, and back within seconds', async ({ startGallery, visit }) => {
  await inEveryDemo(async ({ path }) => {
    const demo = await visit(path, { gallery: await startGallery({ tokenLifetime: 18 }) });
    await demo.expectReady();
    await demo.page.context().setOffline(true);
    await demo.renewToken();
    await expect(demo.error).toContainText('offline');
    await expect(demo.statusPill).toHaveText('Ready');
    await demo.expectFallback('offline');

    await demo.page.context().setOffline(false);
    await demo.expectReady();
    await demo.openConversation();
    await demo.converse('Online again.', 'Great, I take it.');
  });
});
