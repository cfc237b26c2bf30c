import '@chathub/element/define';
import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const page = `
  <h1>Support desk</h1>
  <chathub-widget token-endpoint="/api/chathub/token">
    <p slot="loading">Connecting…</p>
    <p slot="fallback" role="alert">
      Chat is temporarily unavailable. <button data-chathub-retry>Try again</button>
    </p>
  </chathub-widget>
`;

describe('ChatHub Widget', () => {
  let panel: FakePanel;

  const status = () =>
    document.querySelector('chathub-widget')?.getAttribute('data-chathub-status');

  beforeEach(() => {
    panel = createFakePanel();
  });
  afterEach(() => {
    document.body.replaceChildren();
    panel.restore();
    vi.unstubAllGlobals();
  });

  it('should load widget with valid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
    panel.boots();
    document.body.innerHTML = page;
    await vi.waitFor(() => expect(status()).toBe('ready'));
    expect(panel.instances).toHaveLength(1);
  });

  it('should handle invalid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint({ token: 'invalid-token' }).fetch);
    document.body.innerHTML = page;
    await vi.waitFor(() => expect(status()).toBe('unavailable'));
    expect(panel.instances).toHaveLength(0);
  });
});
