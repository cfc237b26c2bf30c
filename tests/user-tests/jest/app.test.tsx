import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { App } from '../react/app.tsx';

describe('ChatHub Widget', () => {
  const { fetch } = globalThis;
  let panel: FakePanel;

  beforeEach(() => {
    panel = createFakePanel();
  });
  afterEach(() => {
    cleanup();
    panel.restore();
    globalThis.fetch = fetch;
  });

  it('should load widget with valid token', async () => {
    globalThis.fetch = fakeTokenEndpoint().fetch;
    panel.boots();
    render(<App />);
    expect(screen.getByText('Connecting…')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Operator chat' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('should handle invalid token', async () => {
    globalThis.fetch = fakeTokenEndpoint({ token: 'invalid-token' }).fetch;
    render(<App />);
    expect((await screen.findByRole('alert')).textContent).toContain('temporarily unavailable');
    expect(screen.queryByRole('region', { name: 'Operator chat' })).toBeNull();
  });
});
