import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { enableAutoUnmount, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from './app.vue';

enableAutoUnmount(afterEach);

describe('ChatHub Widget', () => {
  let panel: FakePanel;

  beforeEach(() => {
    panel = createFakePanel();
  });
  afterEach(() => {
    panel.restore();
    vi.unstubAllGlobals();
  });

  it('should load widget with valid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
    panel.boots();
    const app = mount(App, { attachTo: document.body });
    expect(app.text()).toContain('Connecting…');
    await vi.waitFor(() => expect(app.find('[data-chathub-status=ready]').exists()).toBe(true));
    expect(panel.instances).toHaveLength(1);
    expect(app.find('[role=alert]').exists()).toBe(false);
  });

  it('should handle invalid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint({ token: 'invalid-token' }).fetch);
    const app = mount(App, { attachTo: document.body });
    await vi.waitFor(() =>
      expect(app.get('[role=alert]').text()).toContain('temporarily unavailable'),
    );
    expect(panel.instances).toHaveLength(0);
  });
});
