import { expect } from '@playwright/test';
import { demos } from '../src/demos.ts';
import { test } from '../src/test.ts';

for (const { path } of demos) {
  test(`${path} signs in, and a customer is answered`, async ({ visit }) => {
    const demo = await visit(path);
    await demo.expectReady();
    await expect(demo.life).toHaveText(/^(1:\d\d|2:00)$/);
    await expect(demo.entries('Token received')).toHaveCount(1);
    await expect(demo.entries('Ready')).toHaveCount(1);

    await expect(demo.conversation('Marta Kowalska')).toContainText('1 unread');
    await demo.openConversation();
    await expect(demo.panel.getByRole('log')).toContainText('Is the oak desk still available?');
    await demo.page.keyboard.type('Yes, in 140 and 160 cm.');
    await demo.page.keyboard.press('Enter');
    await demo.expectConversation('Yes, in 140 and 160 cm.', 'Great, I take it.');
    await expect(demo.reply).toHaveValue('');

    const { requests, connectionsOpened } = await demo.gallery.stats();
    expect(requests['/api/chat/messages']).toBe(1);
    expect(connectionsOpened).toBe(1);
  });
}
