import { createFakePanel, type FakePanel, fakeTokenEndpoint } from '@chathub/sandbox/testing';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from './App.svelte';

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
    render(App);
    expect(screen.getByText('Opening the panel…')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Operator chat' })).toBeTruthy();
  });

  it('says why it does not, and tries again', async () => {
    const endpoint = fakeTokenEndpoint({ status: 401 });
    vi.stubGlobal('fetch', endpoint.fetch);
    render(App);
    expect(await screen.findByText('token-unauthorized')).toBeTruthy();
    endpoint.answers({ status: 200 });
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Operator chat' })).toBeTruthy();
  });
});
