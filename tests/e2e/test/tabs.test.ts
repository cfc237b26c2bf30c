import { expect } from '@playwright/test';
import { demos } from '../src/demos.ts';
import { test } from '../src/test.ts';

test('every demo at the same time, as tabs of one visitor', async ({ visit, openTab }) => {
  const [first, ...others] = demos;
  const one = await visit(first?.path ?? '/');
  const tabs = [one];
  for (const { path } of others) tabs.push(await openTab(one, path));
  for (const tab of tabs) await tab.expectReady();
  expect(await one.gallery.connections()).toHaveLength(demos.length);

  await one.openConversation();
  await one.converse('From the first tab.', 'Great, I take it.');
  for (const tab of tabs.slice(1)) {
    await tab.openConversation();
    await tab.expectConversation('From the first tab.', 'Great, I take it.');
  }

  const last = tabs.at(-1) ?? one;
  await last.converse('From the last tab.', 'Black legs, please.');
  for (const tab of tabs) await tab.expectConversation('From the last tab.', 'Black legs, please.');

  await one.page.close();
  await expect.poll(() => one.gallery.connections()).toHaveLength(demos.length - 1);
  await last.converse('Without the first tab.', 'Thank you!');
});
