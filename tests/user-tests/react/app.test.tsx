import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from './app.tsx';

describe('ChatHub Widget', () => {
  let panel: FakePanel;

  beforeEach(() => {
    panel = createFakePanel();
  });
  afterEach(() => {
    cleanup();
    panel.restore();
    vi.unstubAllGlobals();
  });

  it('should load widget with valid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
    panel.boots();
    render(<App />);
    expect(screen.getByText('Connecting…')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Operator chat' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('should handle invalid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint({ token: 'invalid-token' }).fetch);
    render(<App />);
    expect((await screen.findByRole('alert')).textContent).toContain('temporarily unavailable');
    expect(screen.queryByRole('region', { name: 'Operator chat' })).toBeNull();
  });

  it('should try again when asked', async () => {
    const endpoint = fakeTokenEndpoint({ status: 401 });
    vi.stubGlobal('fetch', endpoint.fetch);
    render(<App />);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    endpoint.answers({ status: 200 });
    fireEvent.click(retry);
    expect(await screen.findByRole('region', { name: 'Operator chat' })).toBeTruthy();
  });
});
