import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { failOnComplaints } from '../src/fail-on-complaints.ts';
import { openPage } from '../src/open-page.ts';
import type { Page } from '../src/page.ts';

failOnComplaints();

const ids = () =>
  panels()
    .map(({ id }) => id.replace('operator-chat-panel-root', ''))
    .sort();

describe('organizations', () => {
  it.each([true, false])('change: with a provider %s', async (provided) => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const common = { tokenEndpoint, scriptUrl };
    const page = (organization: string): Page =>
      provided
        ? { provider: common, widgets: [{ key: 'a', options: { organization } }] }
        : { widgets: [{ key: 'a', options: { ...common, organization } }] };
    const open = openPage(page('sales'));
    await until(() => open.statuses()[0] === 'ready');
    await open.update(page('support'));
    await until(() => panels()[0]?.dataset.token === 'token-support-2');
    await until(() => open.statuses()[0] === 'ready');
    expect(ids()).toEqual(['-support']);
    expect((await counts()).organizations).toEqual(['sales', 'support']);
    expect(open.ready).toEqual(['a', 'a']);
    expect(open.errors).toEqual([]);
  });

  it.each(['document', 'frame'] as const)(
    'are side by side, each with its own token: %s',
    async (isolation) => {
      const { tokenEndpoint, scriptUrl, counts } = createPlatform();
      const open = openPage({
        provider: { tokenEndpoint, scriptUrl, isolation },
        statuses: [{ organization: 'sales' }, { organization: 'support' }],
        widgets: [
          { key: 'a', options: { organization: 'sales' } },
          { key: 'b', options: { organization: 'support' } },
        ],
      });
      await until(() => open.statuses().join() === 'ready,ready');
      await until(() => open.outputs().every(({ textContent }) => textContent === 'ready'));
      expect(ids()).toEqual(isolation === 'document' ? ['-sales', '-support'] : []);
      expect((await counts()).organizations.sort()).toEqual(['sales', 'support']);
      expect(open.ready.toSorted()).toEqual(['a', 'b']);
    },
  );

  it('leave one by one', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const provider = { tokenEndpoint, scriptUrl };
    const sales = { key: 'a', options: { organization: 'sales' } };
    const support = { key: 'b', options: { organization: 'support' } };
    const open = openPage({ provider, widgets: [sales, support] });
    await until(() => open.statuses().join() === 'ready,ready');
    const kept = panels().find(({ id }) => id.endsWith('support'));
    await open.update({ provider, widgets: [support] });
    await until(() => panels().length === 1);
    expect(panels()).toEqual([kept]);
    expect(open.statuses()).toEqual(['ready']);
  });

  it('change places without a restart', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const provider = { tokenEndpoint, scriptUrl };
    const widgets = ['sales', 'support'].map((organization) => ({
      key: organization,
      id: organization,
      options: { organization },
    }));
    const open = openPage({ provider, widgets });
    await until(() => open.statuses().join() === 'ready,ready');
    const before = panels();
    await open.update({ provider, widgets: widgets.toReversed() });
    expect(open.wrappers().map(({ id }) => id)).toEqual(['support', 'sales']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(panels()).toEqual(before);
    expect(open.statuses()).toEqual(['ready', 'ready']);
    expect((await counts()).token).toBe(2);
  });

  it('come back in a frame that was moved', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const provider = { tokenEndpoint, scriptUrl, isolation: 'frame' as const };
    const widgets = ['sales', 'support'].map((organization) => ({
      key: organization,
      options: { organization },
    }));
    const open = openPage({ provider, widgets });
    await until(() => open.statuses().join() === 'ready,ready');
    await open.update({ provider, widgets: widgets.toReversed() });
    const live = () =>
      open.wrappers().map((wrapper) => {
        const frame = (wrapper.shadowRoot ?? wrapper).querySelector('iframe');
        return frame?.contentDocument ? panels(frame.contentDocument).length : 0;
      });
    await until(() => live().join() === '1,1' && open.statuses().join() === 'ready,ready');
    expect((await counts()).token).toBe(2);
  });
});
