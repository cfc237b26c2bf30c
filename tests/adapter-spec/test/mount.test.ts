import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { failOnComplaints } from '../src/fail-on-complaints.ts';
import { openPage } from '../src/open-page.ts';
import { recordStatuses } from '../src/record-statuses.ts';

failOnComplaints();

describe('mounting', () => {
  it('shows the loading content until the panel is ready, and the status on one wrapper', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const page = openPage({
      widgets: [{ key: 'a', id: 'panel', options, loading: 'Opening…', fallback: true }],
    });
    const statuses = recordStatuses(page.host);
    expect(page.content()).toBe('Opening…');
    // A framework may tell it before it has rendered.
    await until(() => page.ready.length && page.statuses()[0] === 'ready');
    expect(statuses.filter((status) => status !== 'idle')).toEqual([
      'authorizing',
      'loading',
      'ready',
    ]);
    expect(page.wrappers().map(({ id }) => id)).toEqual(['panel']);
    expect(page.statuses()).toEqual(['ready']);
    expect(page.content()).toBe('');
    expect(page.button()).toBeUndefined();
    expect(panels().map(({ dataset }) => dataset.token)).toEqual(['token--1']);
    expect(page.ready).toEqual(['a']);
    expect(page.errors).toEqual([]);
    expect(page.failures).toEqual([]);
    expect(await counts()).toMatchObject({ token: 1, widget: 1, open: 0 });
  });

  it('puts no option on the wrapper, and no token into the page but on the tag', async () => {
    const { scriptUrl } = createPlatform();
    const options = { scriptUrl, token: 'a-secret', refreshBefore: 60, readyWhen: () => true };
    const page = openPage({ widgets: [{ key: 'a', options }] });
    await until(() => page.statuses()[0] === 'ready');
    expect(page.host.innerHTML).not.toContain('a-secret');
    expect(document.querySelectorAll('[token=a-secret]')).toHaveLength(1);
  });

  it('fills the wrapper with a frame that stays while the content around it changes', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    let booted = false;
    const options = {
      tokenEndpoint,
      scriptUrl,
      isolation: 'frame' as const,
      readyWhen: () => booted,
    };
    const widget = { key: 'a', options, loading: 'One', fallback: true };
    const page = openPage({ widgets: [widget] });
    const frameIn = () => {
      const [wrapper] = page.wrappers();
      return (wrapper?.shadowRoot ?? wrapper)?.querySelector('iframe');
    };
    const frame = await until(frameIn);
    await page.update({ widgets: [{ ...widget, loading: 'Two' }] });
    expect(page.content()).toBe('Two');
    expect(frameIn()).toBe(frame);
    booted = true;
    await until(() => page.ready.length);
    expect(frameIn()).toBe(frame);
    expect(panels()).toEqual([]);
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
    // A framework may draw a moment after it has told.
    await until(() => page.content() === '');
  });

  it('tells the same by the hook', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = openPage({
      provider: { tokenEndpoint, scriptUrl },
      statuses: [{}],
      widgets: [{ key: 'a' }],
    });
    await until(() => page.outputs()[0]?.textContent === 'ready');
    const [output] = page.outputs();
    expect(Number(output?.dataset.expiresAt)).toBeGreaterThan(Date.now());
    expect(output?.dataset).toMatchObject({ retryAt: '', error: '' });
    output?.click();
    await until(() => panels()[0]?.dataset.token === 'token--2');
    await until(() => output?.textContent === 'ready');
    expect(panels()).toHaveLength(1);
    expect((await counts()).token).toBe(2);
  });

  it('shows no panel where only the hook is used', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = openPage({
      provider: { tokenEndpoint, scriptUrl },
      statuses: [{}],
      widgets: [],
    });
    await page.update({ provider: { tokenEndpoint, scriptUrl }, statuses: [{}, {}], widgets: [] });
    expect(page.outputs().map(({ textContent }) => textContent)).toEqual(['idle', 'idle']);
    expect(panels()).toEqual([]);
    expect(await counts()).toMatchObject({ token: 0, widget: 0 });
  });
});
