import { TestBed } from '@angular/core/testing';
import { provideChatHub } from '@chathub/angular';
import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from './app.ts';

describe('ChatHub Widget', () => {
  let panel: FakePanel;

  beforeEach(() => {
    panel = createFakePanel();
    TestBed.configureTestingModule({
      providers: [provideChatHub({ tokenEndpoint: '/api/chathub/token' })],
    });
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    panel.restore();
    vi.unstubAllGlobals();
  });

  it('should load widget with valid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
    panel.boots();
    const app: HTMLElement = TestBed.createComponent(App).nativeElement;
    await vi.waitFor(() => expect(app.querySelector('[data-chathub-status=ready]')).toBeTruthy());
    expect(panel.instances).toHaveLength(1);
    expect(app.querySelector('[role=alert]')).toBeNull();
  });

  it('should handle invalid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint({ token: 'invalid-token' }).fetch);
    const app: HTMLElement = TestBed.createComponent(App).nativeElement;
    await vi.waitFor(() =>
      expect(app.querySelector('[role=alert]')?.textContent).toContain('temporarily unavailable'),
    );
    expect(panel.instances).toHaveLength(0);
  });
});
