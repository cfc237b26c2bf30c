import { ChatHubProvider } from '@chathub/react';
import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelPage } from './PanelPage.tsx';

const show = () =>
  render(
    <ChatHubProvider options={{ tokenEndpoint: '/api/chathub/token' }}>
      <PanelPage />
    </ChatHubProvider>,
  );

describe('the panel', () => {
  let panel: FakePanel;

  beforeEach(() => {
    panel = createFakePanel();
  });
  afterEach(() => {
    cleanup();
    panel.restore();
    vi.unstubAllGlobals();
  });

  it('opens with a valid token', async () => {
    vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
    panel.boots();
    show();
    expect(screen.getByText('Opening the panel…')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Operator chat' })).toBeTruthy();
  });

  it('says why it does not, and tries again', async () => {
    const endpoint = fakeTokenEndpoint({ status: 401 });
    vi.stubGlobal('fetch', endpoint.fetch);
    show();
    expect(await screen.findByText('token-unauthorized')).toBeTruthy();
    endpoint.answers({ status: 200 });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Operator chat' })).toBeTruthy();
  });
});
