import { expect } from '@playwright/test';
import { demos } from '../src/demos.ts';
import { test } from '../src/test.ts';

// A browser has six connections to a host (HTTP/1.1), and a panel of the sandbox holds one of them: with
// six panels none is left to answer by.
const open = demos.filter(({ path }) => path !== '/html/dynamic/');

test('a demo of each framework at the same time, as tabs of one visitor', async ({
  visit,
  openTab,
}) => {
  const [first, ...others] = open;
  const one = await visit(first?.path ?? '/');
  const tabs = [one];
  for (const { path } of others) tabs.push(await openTab(one, path));
  for (const tab of tabs) await tab.expectReady();
  expect(await one.gallery.connections()).toHaveLength(open.length);

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
  await expect.poll(() => one.gallery.connections()).toHaveLength(open.length - 1);
  await last.converse('Without the first tab.', 'Thank you!');
});
