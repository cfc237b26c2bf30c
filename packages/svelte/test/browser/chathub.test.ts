import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import type { ChatHubAttachmentOptions, UseChatHubResult } from '../../src/index.ts';
import Attached from '../fixtures/attached.svelte';
import AttachedAlone from '../fixtures/attached-alone.svelte';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.svelte.ts';

failOnComplaints();

describe('{@attach chathub(…)}', () => {
  it('shows the panel while it is attached, and its status on the element', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform({ token: 'fail=1&status=403' });
    const onready = vi.fn();
    const onerror = vi.fn();
    let chathub: UseChatHubResult | undefined;
    const { host, status, output, set } = show(Attached, {
      provider: { tokenEndpoint, scriptUrl },
      options: { onready, onerror },
      on: false,
      seen: (result: UseChatHubResult) => {
        chathub = result;
      },
    });
    const element = host.querySelector('aside');
    expect(element?.outerHTML).toBe('<aside>text</aside>');
    set({ on: true });
    expect(status()).toBe('authorizing');
    await until(() => output() === 'unavailable');
    expect(status()).toBe('unavailable');
    expect(onerror.mock.calls).toEqual([[expect.objectContaining({ code: 'token-forbidden' })]]);
    set({ on: false });
    expect(element?.outerHTML).toBe('<aside>text</aside>');
    set({ on: true });
    chathub?.retry();
    await until(() => output() === 'ready');
    expect(status()).toBe('ready');
    expect(onready).toHaveBeenCalledTimes(1);
    set({ on: false });
    await until(() => panels().length === 0);
    expect(element?.outerHTML).toBe('<aside>text</aside>');
    expect((await counts()).token).toBe(2);
  });

  it('follows its options, and restarts nothing for the same ones', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const first = vi.fn();
    const second = vi.fn();
    const { status, output, set } = show(Attached, {
      provider: { tokenEndpoint, scriptUrl },
      options: { organization: 'sales', onready: first } as ChatHubAttachmentOptions,
      on: true,
    });
    await until(() => output() === 'ready');
    const [panel] = panels();
    for (let round = 0; round < 5; round++) {
      set({ options: { organization: 'sales', onready: second, readyWhen: () => true } });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(panels()).toEqual([panel]);
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
    set({ options: { organization: 'support', onready: second } });
    await until(() => panels()[0]?.id.endsWith('support') && status() === 'ready');
    expect(panels()).toHaveLength(1);
    expect(output()).toBe('ready');
    expect(second).toHaveBeenCalledTimes(1);
    expect((await counts()).organizations).toEqual(['sales', 'support']);
  });

  it('fills the element with a frame beside what that holds', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { wrapper, status, set } = show(Attached, {
      provider: { tokenEndpoint, scriptUrl },
      options: { isolation: 'frame' as const },
      on: true,
    });
    await until(() => status() === 'ready');
    expect(wrapper().textContent).toBe('text');
    const frame = wrapper().querySelector('iframe');
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
    const element = wrapper();
    set({ on: false });
    await until(() => !element.querySelector('iframe'));
  });

  it.each(['element', 'component', 'element later'] as const)(
    'needs no setChatHub, and may be attached to a: %s',
    async (to) => {
      const { tokenEndpoint, scriptUrl, counts } = createPlatform();
      const onready = vi.fn();
      const options = (organization: string) => ({
        ...{ tokenEndpoint, scriptUrl, onready, organization },
      });
      const { status, set, wrapper } = show(AttachedAlone, { options: options('sales'), to });
      await until(() => status() === 'ready');
      const element = wrapper();
      set({ options: options('support') });
      await until(() => panels()[0]?.id.endsWith('support') && status() === 'ready');
      expect(panels()).toHaveLength(1);
      expect(wrapper()).toBe(element);
      expect(onready).toHaveBeenCalledTimes(2);
      expect((await counts()).organizations).toEqual(['sales', 'support']);
    },
  );
});
