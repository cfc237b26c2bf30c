import { expect } from '@playwright/test';
import { inEveryDemo } from '../src/in-every-demo.ts';
import { test } from '../src/test.ts';

/** Seconds. Renewed when a quarter is left, and at least 30 s after the request before. */
const tokenLifetime = 44;
const letters = 'Of course: we deliver to Lviv, and before the 20th as well. '.repeat(4);

test('a token is renewed under a half-typed reply', async ({ startGallery, visit }) => {
  test.setTimeout(90_000);
  await inEveryDemo(async ({ path }) => {
    const gallery = await startGallery({ tokenLifetime });
    const demo = await visit(path, { gallery });
    const renewals = demo.entries('Token renewed');
    await demo.expectReady();
    await demo.openConversation();
    const [connection] = (await gallery.stats()).connections;
    expect(connection?.tokenExpiresAt).toBeGreaterThan(Date.now());

    await expect(demo.life).toHaveText(/^0:1[34]$/, { timeout: 40_000 });
    await expect(renewals).toHaveCount(0);
    let typed = '';
    while ((await renewals.count()) === 0) {
      const letter = letters.charAt(typed.length);
      expect(letter, 'the renewal came while the operator was typing').not.toBe('');
      await demo.reply.pressSequentially(letter, { delay: 150 });
      typed += letter;
    }
    await demo.reply.pressSequentially('!');
    typed += '!';

    await expect(demo.life).toHaveText(/^0:[34]\d$/);
    await expect(demo.reply).toHaveValue(typed);
    await expect(demo.reply).toBeFocused();
    expect((await gallery.stats()).connections).toEqual([connection]);
    expect((await gallery.stats()).connectionsOpened).toBe(1);

    await demo.reply.press('Enter');
    await demo.expectConversation(typed, 'Great, I take it.');
    expect((await gallery.stats()).connections).toEqual([connection]);

    await expect
      .poll(async () => (await gallery.stats()).connectionsOpened, { timeout: 20_000 })
      .toBe(2);
    await demo.expectReady();
    const [renewed] = (await gallery.stats()).connections;
    expect(renewed?.tokenExpiresAt).toBeGreaterThan(connection?.tokenExpiresAt ?? Infinity);
    await expect(demo.panel).toHaveCount(1);
    await expect(demo.tag).toHaveCount(1);
    for (const title of ['Unavailable', 'token-expired']) {
      await expect(demo.entries(title)).toHaveCount(0);
    }
    await demo.openConversation();
    await demo.converse('Which colour do you like?', 'Black legs, please.');
  });
});
