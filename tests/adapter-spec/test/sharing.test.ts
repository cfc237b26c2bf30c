import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { failOnComplaints } from '../src/fail-on-complaints.ts';
import { openPage } from '../src/open-page.ts';
import { openPeer } from '../src/open-peer.ts';

failOnComplaints();

describe('two frameworks on one page', () => {
  it('share one panel: the newest has it, the older is told, and gets it back', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const page = { widgets: [{ key: 'a', options, fallback: true }] };
    const own = openPage(page);
    await until(() => own.statuses()[0] === 'ready');
    const peer = openPeer(page);
    await until(() => peer.statuses()[0] === 'ready');
    expect(panels()).toHaveLength(1);
    await until(() => own.button());
    expect(own.content()).toBe('superseded');
    own.button()?.click();
    await until(() => own.statuses()[0] === 'ready');
    await until(() => peer.content() === 'superseded');
    expect(panels()).toHaveLength(1);
    own.unmount();
    await until(() => peer.statuses()[0] === 'ready');
    expect(panels()).toHaveLength(1);
  });

  it('have their own panels for their own organizations', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const pageOf = (organization: string) => ({
      widgets: [{ key: 'a', options: { tokenEndpoint, scriptUrl, organization } }],
    });
    const [own, peer] = [openPage(pageOf('sales')), openPeer(pageOf('support'))];
    await until(() => own.statuses()[0] === 'ready' && peer.statuses()[0] === 'ready');
    expect(panels()).toHaveLength(2);
    own.unmount();
    await until(() => panels().length === 1);
    expect(peer.statuses()).toEqual(['ready']);
  });
});
