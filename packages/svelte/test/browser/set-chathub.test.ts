import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { ChatHubWidgetProps } from '../../src/index.ts';
import BoundedAttachment from '../fixtures/bounded-attachment.svelte';
import BoundedStatus from '../fixtures/bounded-status.svelte';
import BoundedWidget from '../fixtures/bounded-widget.svelte';
import Page from '../fixtures/page.svelte';
import StateProvider from '../fixtures/state-provider.svelte';
import { callbacks } from '../support/callbacks.svelte.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.svelte.ts';

failOnComplaints();

describe('setChatHub', () => {
  it('takes a $state, which it follows, and serves the component that calls it', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const { host, output, status } = show(StateProvider, {
      first: { tokenEndpoint, scriptUrl, organization: 'sales' },
    });
    await until(() => output() === 'ready' && status() === 'ready');
    host.querySelector('button')?.click();
    await until(() => panels()[0]?.id.endsWith('support') && output() === 'ready');
    expect((await counts()).organizations).toEqual(['sales', 'support']);
  });

  it('starts what comes with new options with the new ones', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const options = (organization: string) => ({ tokenEndpoint, scriptUrl, organization });
    const { status, set } = show(Page, {
      options: options('sales'),
      statuses: [],
      widgets: [] as ChatHubWidgetProps[],
    });
    set({ options: options('support'), widgets: [{}] });
    await until(() => status() === 'ready');
    expect((await counts()).organizations).toEqual(['support']);
  });

  it('lets components with different options of one organization settle', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const { output } = show(Page, {
      options: { tokenEndpoint, scriptUrl, isolation: 'document' as const },
      widgets: [{ isolation: 'frame' as const }],
      statuses: [{}, { loadTimeout: 9000 }],
    });
    await until(() => output() === 'ready');
    const before = await counts();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await counts()).toEqual(before);
    expect(output()).toBe('ready');
  });

  it('leaves the options of a widget alone when others only name its organization', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { output, wrapper } = show(Page, {
      options: { tokenEndpoint, scriptUrl, isolation: 'document' as const },
      statuses: [{ organization: 'sales' }],
      widgets: [{ organization: 'sales', isolation: 'frame' as const }, { organization: 'sales' }],
    });
    await until(() => output() === 'ready');
    expect(panels()).toEqual([]);
    expect(panels(wrapper().querySelector('iframe')?.contentDocument as Document)).toHaveLength(1);
  });

  it('keeps the token while no panel is shown', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const { output, set } = show(Page, { options: { tokenEndpoint, scriptUrl }, widgets: [{}] });
    await until(() => output() === 'ready');
    set({ widgets: [] });
    await until(() => output() === 'idle');
    expect(panels()).toEqual([]);
    set({ widgets: [{}] });
    await until(() => output() === 'ready');
    expect((await counts()).token).toBe(1);
  });

  it('keeps the panel for a {#key} that is another', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const { status, wrapper, set } = show(Page, { options, widgets: [{ id: 'left' }] });
    await until(() => status() === 'ready');
    const before = [wrapper(), ...panels()];
    set({ widgets: [{ id: 'right' }] });
    expect(status()).toBe('ready');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(wrapper()).not.toBe(before[0]);
    expect(panels()).toEqual([before[1]]);
    expect((await counts()).token).toBe(1);
  });

  it('does not follow what its functions read', async () => {
    const { scriptUrl } = createPlatform();
    const { fetchToken, change, calls } = callbacks();
    const { output } = show(Page, { options: { scriptUrl, fetchToken } });
    await until(() => output() === 'ready');
    flushSync(change);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(output()).toBe('ready');
    expect(calls().token).toBe(1);
  });
});

describe('without setChatHub and without a token source', () => {
  it.each([
    ['a widget', BoundedWidget],
    ['useChatHub', BoundedStatus],
    ['an attachment', BoundedAttachment],
  ])('%s fails in the nearest boundary, and names it', async (_, component) => {
    const { scriptUrl } = createPlatform();
    const { host } = show(component, { options: { scriptUrl } });
    const button = await until(() => host.querySelector('button'));
    expect(button?.textContent).toContain('setChatHub');
  });
});
