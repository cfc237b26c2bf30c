import { type ChatHub, type ChatHubOptions, createChatHub } from '@chathub/core';
import {
  createFakePanel,
  developmentToken,
  type FakePanel,
  type FakeTokenEndpoint,
  fakeTokenEndpoint,
  testToken,
} from '@chathub/sandbox/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** The library's own behaviour with what users test it with. */
export function specifyWithCore({ frames }: { frames: boolean }): void {
  let panel: FakePanel;
  let endpoint: FakeTokenEndpoint;
  let chathub: ChatHub;

  beforeEach(() => {
    panel = createFakePanel();
    endpoint = fakeTokenEndpoint();
  });
  afterEach(() => {
    chathub.destroy();
    panel.restore();
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function open(options?: Partial<ChatHubOptions>): ChatHub {
    chathub = createChatHub({ fetchToken: endpoint.fetchToken, ...options } as ChatHubOptions);
    const container = document.createElement('div');
    document.body.append(container);
    chathub.mount(container);
    return chathub;
  }
  const failed = (code: string) =>
    vi.waitFor(() => expect(chathub.getState().error?.code).toBe(code));

  it('becomes ready with a valid token', async () => {
    open();
    await chathub.whenReady();
    expect(panel.instances).toHaveLength(1);
    expect(panel.tokens).toHaveLength(1);
    expect(endpoint.requests).toEqual([{ reason: 'initial' }]);
  });

  it('is ready as soon as the panel is', async () => {
    open();
    await panel.ready();
    expect(chathub.getState().status).toBe('ready');
  });

  it('takes the token for development', async () => {
    endpoint.answers({ token: developmentToken });
    open();
    await chathub.whenReady();
    expect(panel.tokens).toEqual([developmentToken]);
  });

  it('shows where it waits', async () => {
    panel.waits();
    open();
    await vi.waitFor(() => expect(chathub.getState().status).toBe('loading'));
    panel.boots();
    expect(chathub.getState().status).toBe('ready');
  });

  it('handles an invalid token', async () => {
    endpoint.answers({ token: 'invalid-token' });
    open();
    await failed('script-threw');
    expect(chathub.getState().status).toBe('unavailable');
    expect(chathub.getState().error?.message).toContain('Invalid token');
  });

  it('handles a token that has expired', async () => {
    endpoint.answers({ token: testToken({ expiresIn: -1 }) });
    open();
    await failed('token-expired');
  });

  it.each([
    [401, 'token-unauthorized'],
    [403, 'token-forbidden'],
    [429, 'token-rate-limited'],
    [503, 'token-server'],
  ])('handles an endpoint that answers %d', async (status, code) => {
    endpoint.answers({ status });
    open();
    await failed(code);
  });

  it.each(['script-network', 'script-threw'] as const)('handles %s, and retries', async (code) => {
    panel.fails(code);
    open();
    await failed(code);
    panel.boots();
    chathub.retry();
    await chathub.whenReady();
  });

  it('handles script-timeout, without waiting for it', async () => {
    vi.useFakeTimers();
    panel.fails('script-timeout');
    open();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(chathub.getState().error?.code).toBe('script-timeout');
  });

  it('handles panel-not-rendered, without waiting for it', async () => {
    vi.useFakeTimers();
    panel.fails('panel-not-rendered');
    open({ readyWhen: 'operator-chat-panel' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(chathub.getState().error?.code).toBe('panel-not-rendered');
  });

  it('gets another token when the panel says that its own has expired', async () => {
    open();
    await panel.ready();
    panel.expireToken();
    await vi.waitFor(() => expect(panel.tokens).toHaveLength(2));
    expect(chathub.getState().status).toBe('ready');
    expect(panel.instances).toHaveLength(1);
    expect(endpoint.requests.at(-1)).toEqual({ reason: 'rejected' });
  });

  it('renews by the clock of fake timers', async () => {
    vi.useFakeTimers();
    open();
    await panel.ready();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(endpoint.requests.length).toBeGreaterThan(1);
    expect(new Set(panel.tokens).size).toBe(panel.tokens.length);
    expect(chathub.getState().status).toBe('ready');
  });

  it('fetches by a stand-in for fetch, and passes the organization on', async () => {
    vi.stubGlobal('fetch', endpoint.fetch);
    open({
      fetchToken: undefined,
      tokenEndpoint: '/api/chathub/token',
      organization: 'sales',
    } as never);
    await chathub.whenReady();
    expect(panel.instances[0]?.organization).toBe('sales');
    expect(endpoint.requests).toEqual([{ organization: 'sales' }]);
  });

  it('takes the panel away with the last mount', async () => {
    open();
    await panel.ready();
    chathub.destroy();
    expect(panel.instances).toEqual([]);
  });

  if (!frames) return;

  it('works in frame isolation', async () => {
    open({ isolation: 'frame' });
    await chathub.whenReady();
    const [instance] = panel.instances;
    expect(instance?.element.ownerDocument).toBe(document.querySelector('iframe')?.contentDocument);
    panel.expireToken();
    await vi.waitFor(() => expect(panel.tokens).toHaveLength(2));
    await vi.waitFor(() => expect(panel.instances).toHaveLength(1));
  });
}
