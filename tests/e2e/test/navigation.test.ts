import { expect } from '@playwright/test';
import { demos } from '../src/demos.ts';
import { test } from '../src/test.ts';

for (const { path } of demos.filter(({ routes }) => routes)) {
  test(`${path} leaves nothing behind on the page without the panel`, async ({ visit }) => {
    const demo = await visit(path);
    await demo.expectReady();
    const { page, gallery } = demo;
    const preloads = page.locator('link[rel="modulepreload"][href*="widget-script.js"]');
    await demo.openConversation();
    await expect(demo.tag).toHaveCount(1);

    await page.getByRole('link', { name: 'Page without it' }).click();
    await expect(demo.statusPill).toHaveText('Idle');
    for (const left of [demo.panel, demo.tag, demo.wrapper, preloads]) {
      await expect(left).toHaveCount(0);
    }
    await expect(page.locator('[id^="operator-chat-panel"]')).toHaveCount(0);
    await expect.poll(() => gallery.connections()).toEqual([]);

    await page.goBack();
    await demo.expectReady();
    await expect(demo.panel).toHaveCount(1);
    await expect(demo.tag).toHaveCount(1);
    expect(await gallery.connections()).toHaveLength(1);
    await demo.openConversation();
    await demo.converse('Back again.', 'Great, I take it.');
  });

  test(`${path} shows two organizations that do not mix`, async ({ visit }) => {
    const demo = await visit(`${path}organizations/`);
    const panelOf = (organization: string) =>
      demo.page
        .locator('section')
        .filter({ has: demo.page.getByText(organization, { exact: true }) })
        .frameLocator('iframe');
    const sides = [
      {
        panel: panelOf('Sales'),
        operator: 'Olena Marchenko',
        customer: 'Marta Kowalska',
        reply: 'The desk is still available.',
        answer: 'Great, I take it.',
      },
      {
        panel: panelOf('Support'),
        operator: 'Jiwoo Han',
        customer: 'Petr Svoboda',
        reply: 'Please use this new link.',
        answer: 'It works again.',
      },
    ];
    await expect(demo.page.locator('[data-chathub-status="ready"]')).toHaveCount(2);
    await expect
      .poll(async () => {
        const { connections } = await demo.gallery.stats();
        return connections.map(({ operatorId }) => operatorId).sort();
      })
      .toEqual([101, 103]);

    for (const { panel, operator, customer, reply } of sides) {
      await expect(panel.getByRole('heading', { name: operator })).toBeVisible();
      await panel.getByRole('button', { name: customer }).click();
      const box = panel.getByRole('textbox', { name: 'Reply' });
      await box.fill(reply);
      await box.press('Enter');
    }
    for (const [index, { panel, reply, answer }] of sides.entries()) {
      const other = sides[1 - index];
      const thread = panel.getByRole('log');
      await expect(thread).toContainText(reply);
      await expect(thread).toContainText(answer);
      const everything = panel.locator('body');
      await expect(everything).not.toContainText(other?.reply ?? '');
      await expect(everything).not.toContainText(other?.customer ?? '');
      await expect(panel.locator('operator-chat-panel')).toHaveCount(1);
    }
    await expect(demo.panel).toHaveCount(0);
  });
}
