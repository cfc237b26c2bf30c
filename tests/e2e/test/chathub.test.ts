import { expect } from '@playwright/test';
import { demos } from '../src/demos.ts';
import { inEveryDemo } from '../src/in-every-demo.ts';
import { test } from '../src/test.ts';

for (const { path } of demos) {
  test(`${path} recovers by itself when ChatHub expires its token`, async ({ visit }) => {
    const demo = await visit(path);
    await demo.expectReady();
    const before = await demo.gallery.stats();
    await demo.fault('expire-tokens').click();
    await expect
      .poll(async () => (await demo.gallery.stats()).connectionsOpened)
      .toBe(before.connectionsOpened + 1);
    await demo.expectReady();
    expect((await demo.gallery.stats()).tokensIssued).toBe(before.tokensIssued + 1);
    await demo.openConversation();
    await demo.converse('With a new token.', 'Great, I take it.');
  });

  test(`${path} keeps its panel when the connection drops`, async ({ visit }) => {
    const demo = await visit(path);
    await demo.expectReady();
    await demo.openConversation();
    await demo.reply.fill('Half a reply');
    const [before] = await demo.gallery.connections();
    await demo.fault('drop-connections').click();
    await expect.poll(() => demo.gallery.connections()).not.toContain(before);
    await demo.expectReady();
    await expect(demo.reply).toHaveValue('Half a reply');
    await demo.converse('A whole one.', 'Great, I take it.');
  });
}

test('a revoked operator: fallback with advice, and the way back', async ({
  startGallery,
  visit,
}) => {
  await inEveryDemo(async ({ path }) => {
    const demo = await visit(path, { gallery: await startGallery({ tokenLifetime: 12 }) });
    await demo.expectReady();
    await demo.breakIt('operator-revoked');
    await expect(demo.panel.getByRole('alert')).toContainText('Your access was withdrawn');
    await demo.renewToken();
    await expect(demo.error).toContainText('token-forbidden');
    await demo.expectFallback('token-forbidden');
    await expect(demo.error).toContainText(/authorize\(\).*operator/);
    expect(await demo.gallery.connections()).toEqual([]);

    await demo.heal();
    await demo.tryAgain.click();
    await demo.expectReady();
    await demo.openConversation();
    await demo.converse('Active again.', 'Great, I take it.');
  });
});
