import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { chatHubPlugin } from '@chathub/vue';
import { enableAutoUnmount, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import PanelPage from './PanelPage.vue';

enableAutoUnmount(afterEach);

const show = () =>
  mount(PanelPage, {
    attachTo: document.body,
    global: { plugins: [[chatHubPlugin, { tokenEndpoint: '/api/chathub/token' }]] },
  });

describe('the panel', () => {
  let panel: FakePanel;

  beforeEach(() => {
    panel = createFakePanel();
  });
  afterEach(() => {
    panel.restore();
    vi.unstubAllGlobals();
  });

  it('opens with a valid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
    panel.boots();
    const page = show();
    expect(page.text()).toContain('Opening the panel…');
    await vi.waitFor(() => expect(page.find('[data-chathub-status=ready]').exists()).toBe(true));
    expect(panel.instances).toHaveLength(1);
  });

  it('says why it does not, and tries again', async () => {
    const endpoint = fakeTokenEndpoint({ status: 401 });
    vi.stubGlobal('fetch', endpoint.fetch);
    const page = show();
    await vi.waitFor(() => expect(page.get('code').text()).toBe('token-unauthorized'));
    endpoint.answers({ status: 200 });
    await page.get('button').trigger('click');
    await vi.waitFor(() => expect(page.find('[data-chathub-status=ready]').exists()).toBe(true));
  });
});
