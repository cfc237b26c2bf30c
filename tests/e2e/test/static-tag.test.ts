import { expect } from '@playwright/test';
import { test } from '../src/test.ts';

test('/html/static/ boots the documented tag, which ends with its token', async ({
  startGallery,
  visit,
}) => {
  const gallery = await startGallery({ tokenLifetime: 8 });
  const demo = await visit('/html/static/', { gallery });
  await expect(demo.panel.getByText('Connected', { exact: true })).toBeVisible();
  await expect(demo.tag).toHaveAttribute('token', /^eyJ/);
  await demo.openConversation();
  await demo.converse('Hello!', 'Great, I take it.');
  await expect(demo.wrapper).toHaveCount(0);

  const ended = demo.panel.getByText('Session ended', { exact: true });
  await expect(ended).toBeVisible();
  await expect(demo.panel.getByRole('alert')).toContainText('Your session has expired');
  await expect(demo.reply).toBeDisabled();

  // The recipe's refresh: a fresh token on the same address.
  const loaded = await demo.page.evaluate(async () => {
    const answer = await fetch('/api/chathub/token');
    const { token } = (await answer.json()) as { token: string };
    const old = document.querySelector<HTMLScriptElement>('script[id^="operator-chat-panel"]');
    if (!old) throw new Error('The page has no tag.');
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: {
        createPolicy(
          name: string,
          rules: { createScriptURL(url: string): string },
        ): { createScriptURL(url: string): string };
      };
    };
    const policy = trustedTypes.createPolicy('chathub', { createScriptURL: (url) => url });
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.id = old.id;
    tag.src = policy.createScriptURL(old.src);
    tag.setAttribute('nonce', old.nonce);
    tag.setAttribute('token', token);
    old.remove();
    const settled = new Promise<string>((resolve) => {
      for (const type of ['load', 'error']) tag.addEventListener(type, () => resolve(type));
    });
    document.body.append(tag);
    return settled;
  });
  expect(loaded).toBe('load');
  await expect(ended).toBeVisible();
  await expect(demo.panel).toHaveCount(1);
  expect(await gallery.connections()).toEqual([]);
  expect((await gallery.stats()).connectionsOpened).toBe(1);

  await demo.page.reload();
  await expect(demo.panel.getByText('Connected', { exact: true })).toBeVisible();
});
