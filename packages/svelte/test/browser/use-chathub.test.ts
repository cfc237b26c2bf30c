import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { UseChatHubResult } from '../../src/index.ts';
import Following from '../fixtures/following.svelte';
import Page from '../fixtures/page.svelte';
import StateOptions from '../fixtures/state-options.svelte';
import Status from '../fixtures/status.svelte';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.svelte.ts';

failOnComplaints();

describe('useChatHub', () => {
  it('returns getters that tell the state of now, and functions that stay', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform({ token: 'fail=1&status=403' });
    const results: UseChatHubResult[] = [];
    const { output } = show(Page, {
      options: { tokenEndpoint, scriptUrl },
      seen: (result) => results.push(result),
    });
    const [chathub] = results as [UseChatHubResult];
    const { refresh, retry } = chathub;
    expect(Object.keys(chathub).sort()).toEqual([
      'error',
      'expiresAt',
      'refresh',
      'retry',
      'retryAt',
      'status',
    ]);
    await until(() => chathub.status === 'unavailable');
    expect(chathub).toMatchObject({ error: { code: 'token-forbidden' }, retryAt: null });
    retry();
    expect(chathub.status).toBe('authorizing');
    await until(() => output() === 'ready');
    expect(chathub).toMatchObject({ status: 'ready', error: null, refresh, retry });
    expect(chathub.expiresAt).toBeGreaterThan(Date.now());
    await refresh();
    await until(() => panels()[0]?.dataset.token === 'token--3' && output() === 'ready');
    expect((await counts()).token).toBe(3);
    expect(results).toHaveLength(1);
  });

  it('is followed field by field: a renewal is nothing to who shows the status', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const told = vi.fn((status: string, chathub: UseChatHubResult) => chathub && status);
    const { output } = show(Following, {
      options: { tokenEndpoint, scriptUrl, reload: 'never' },
      told,
    });
    await until(() => output() === 'READY');
    const [, chathub] = told.mock.lastCall as [string, UseChatHubResult];
    const { length } = told.mock.calls;
    const first = chathub.expiresAt;
    await chathub.refresh();
    await until(() => chathub.expiresAt !== first);
    flushSync();
    expect(told).toHaveBeenCalledTimes(length);
  });

  it('is followed by a template, by $derived and by $effect', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const told: string[] = [];
    const { output } = show(Following, {
      options: { tokenEndpoint, scriptUrl },
      told: (status) => told.push(status),
    });
    await until(() => output() === 'READY');
    expect(told.at(-1)).toBe('ready');
    expect(told).toEqual([...new Set(told)]);
  });

  it('follows its options to another organization', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const { output, set } = show(Page, {
      options,
      statuses: [{ organization: 'sales' }],
      widgets: [{ organization: 'sales' }],
    });
    await until(() => output() === 'ready');
    set({ statuses: [{ organization: 'support' }] });
    expect(output()).toBe('idle');
    set({ statuses: [{ organization: 'sales' }] });
    expect(output()).toBe('ready');
  });

  it('follows a $state among its options', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const { host, output } = show(StateOptions, { provider: { tokenEndpoint, scriptUrl } });
    await until(() => output() === 'ready');
    flushSync(() => host.querySelector('button')?.click());
    expect(output()).toBe('idle');
  });

  it('knows the state at once where it comes when the panel is live', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const seen: string[] = [];
    const { output, set } = show(Page, {
      options: { tokenEndpoint, scriptUrl },
      statuses: [] as object[],
      seen: ({ status }) => seen.push(status),
    });
    await until(() => panels().length);
    await until(() => document.querySelector('[data-chathub-status=ready]'));
    set({ statuses: [{}] });
    expect(seen).toEqual(['ready']);
    expect(output()).toBe('ready');
  });

  it('has a panel of its own without setChatHub', async () => {
    const options = createPlatform();
    const status = show(Status, { options });
    expect(status.output()).toBe('idle');
    expect(panels()).toEqual([]);
  });
});
