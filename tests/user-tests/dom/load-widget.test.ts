import type { ChatHub } from '@chathub/core';
import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWidget } from './load-widget.ts';

describe('ChatHub Widget', () => {
  let panel: FakePanel;
  let chathub: ChatHub;
  let fallback: HTMLElement;

  beforeEach(() => {
    panel = createFakePanel();
    document.body.innerHTML = '<p hidden>Write to <a href="mailto:support@example.com">us</a>.</p>';
    fallback = document.querySelector('p') as HTMLElement;
  });
  afterEach(() => {
    chathub.destroy();
    panel.restore();
    vi.unstubAllGlobals();
  });

  it('should load widget with valid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
    panel.boots();
    chathub = loadWidget(fallback);
    await chathub.whenReady();
    expect(document.getElementById('operator-chat-panel-script')).toBeTruthy();
    expect(panel.instances).toHaveLength(1);
    expect(fallback.hidden).toBe(true);
  });

  it('should handle invalid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint({ token: 'invalid-token' }).fetch);
    chathub = loadWidget(fallback);
    await vi.waitFor(() => expect(fallback.hidden).toBe(false));
    expect(chathub.getState().error?.message).toContain('Invalid token');
  });
});
