import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import { failOnComplaints } from '../src/fail-on-complaints.ts';
import { openPage } from '../src/open-page.ts';
import type { Page } from '../src/page.ts';

failOnComplaints();

/** Lets the page do what it would do, if it did something. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('options', () => {
  it('restart nothing when they are given anew with the same meaning', async () => {
    const { scriptUrl, counts } = createPlatform();
    const fetchToken = vi.fn(async () => 'one');
    const page = (round: number): Page => ({
      widgets: [
        {
          key: 'a',
          loading: `${round}`,
          options: {
            scriptUrl: new URL(scriptUrl, location.href),
            fetchToken: () => fetchToken(),
            readyWhen: () => true,
          },
        },
      ],
    });
    const open = openPage(page(0));
    await until(() => open.statuses()[0] === 'ready');
    const [panel] = panels();
    for (let round = 1; round < 10; round++) await open.update(page(round));
    await settle();
    expect(panels()).toEqual([panel]);
    expect(open.statuses()).toEqual(['ready']);
    expect(open.ready).toEqual(['a']);
    expect(fetchToken).toHaveBeenCalledTimes(1);
    expect((await counts()).widget).toBe(1);
  });

  it('are used in their latest form', async () => {
    const { scriptUrl } = createPlatform();
    const first = vi.fn(async () => {
      throw new Response(null, { status: 403 });
    });
    const second = vi.fn(async () => 'two');
    const page = (fetchToken: () => Promise<string>): Page => ({
      widgets: [{ key: 'a', options: { scriptUrl, fetchToken }, fallback: true }],
    });
    const open = openPage(page(first));
    await until(open.button);
    await open.update(page(second));
    open.button()?.click();
    await until(() => open.statuses()[0] === 'ready');
    expect(first).toHaveBeenCalledTimes(1);
    expect(panels()[0]?.dataset.token).toBe('two');
  });

  it('move the panel to another script', async () => {
    const [one, two] = [createPlatform(), createPlatform()];
    const { tokenEndpoint } = one;
    const page = (scriptUrl: string): Page => ({
      widgets: [{ key: 'a', options: { tokenEndpoint, scriptUrl } }],
    });
    const open = openPage(page(one.scriptUrl));
    await until(() => open.statuses()[0] === 'ready');
    await open.update(page(two.scriptUrl));
    await until(() => open.ready.length === 2);
    expect(panels()).toHaveLength(1);
    expect(await one.counts()).toMatchObject({ token: 1, widget: 1 });
    expect(await two.counts()).toMatchObject({ token: 0, widget: 1 });
  });

  it('move the panel into a frame, and back when the option is taken away', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const common = { tokenEndpoint, scriptUrl };
    const page = (isolation?: 'frame'): Page => ({
      widgets: [{ key: 'a', options: isolation ? { ...common, isolation } : common }],
    });
    const open = openPage(page());
    await until(() => panels().length === 1 && open.statuses()[0] === 'ready');
    await open.update(page('frame'));
    await until(() => panels().length === 0 && open.statuses()[0] === 'ready');
    await open.update(page());
    await until(() => panels().length === 1 && open.statuses()[0] === 'ready');
  });

  it('of a provider are defaults, which an argument overrides', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const open = openPage({
      provider: { token: 'default', scriptUrl, organization: 'sales' },
      widgets: [{ key: 'a', options: { tokenEndpoint, organization: 'support' } }],
    });
    await until(() => open.statuses()[0] === 'ready');
    expect(panels().map(({ dataset }) => dataset.token)).toEqual(['token-support-1']);
    expect((await counts()).organizations).toEqual(['support']);
  });

  it('of a provider may change', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = (organization: string): Page => ({
      provider: { tokenEndpoint, scriptUrl, organization, readyWhen: () => true },
      statuses: [{}],
      widgets: [{ key: 'a' }],
    });
    const open = openPage(page('sales'));
    await until(() => open.statuses()[0] === 'ready');
    const [panel] = panels();
    await open.update(page('sales'));
    await settle();
    expect(panels()).toEqual([panel]);
    await open.update(page('support'));
    await until(() => panels()[0]?.dataset.token === 'token-support-2');
    await until(() => open.statuses()[0] === 'ready');
    await until(() => open.outputs()[0]?.textContent === 'ready');
    expect((await counts()).organizations).toEqual(['sales', 'support']);
  });
});
