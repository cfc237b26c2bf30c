import {
  countListeners,
  countTimers,
  createPlatform,
  panels,
  remains,
  until,
} from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { failOnComplaints } from '../src/fail-on-complaints.ts';
import { mountStrict, openPage } from '../src/open-page.ts';
import type { Page } from '../src/page.ts';

failOnComplaints();

describe('mounting more than once', () => {
  it('is one panel with one token when it is as strict as can be', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page: Page = {
      provider: { tokenEndpoint, scriptUrl },
      statuses: [{}],
      widgets: [{ key: 'a' }],
    };
    const open = openPage(page, mountStrict);
    await until(() => open.statuses()[0] === 'ready');
    await until(() => open.outputs()[0]?.textContent === 'ready');
    expect(panels()).toHaveLength(1);
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
    expect(open.ready).toEqual(['a']);
    expect(open.errors).toEqual([]);
  });

  it('is one panel for two widgets of an organization, whichever leaves first', async () => {
    for (const leaving of ['a', 'b']) {
      const { tokenEndpoint, scriptUrl } = createPlatform();
      const provider = { tokenEndpoint, scriptUrl };
      const widgets = [{ key: 'a' }, { key: 'b' }];
      const open = openPage({ provider, widgets });
      await until(() => open.statuses().at(-1) === 'ready');
      expect(panels()).toHaveLength(1);
      await open.update({ provider, widgets: widgets.filter(({ key }) => key !== leaving) });
      await until(() => open.statuses().join() === 'ready' && panels().length === 1);
      open.unmount();
      await until(() => remains().length === 0);
    }
  });

  it('without a provider: the newest has the panel, the older is told, and gets it back', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const first = { key: 'a', options, fallback: true };
    const open = openPage({ widgets: [first] });
    await until(() => open.statuses()[0] === 'ready');
    await open.update({ widgets: [first, { key: 'b', options }] });
    await until(() => open.statuses().join() === 'unavailable,ready');
    expect(open.content()).toBe('superseded');
    expect(panels()).toHaveLength(1);
    await open.update({ widgets: [first] });
    await until(() => open.statuses().join() === 'ready');
    expect(panels()).toHaveLength(1);
  });

  it('at once in another place keeps the panel', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const page = (key: string): Page => ({
      provider: { tokenEndpoint, scriptUrl },
      statuses: [{}],
      widgets: [{ key }],
    });
    const open = openPage(page('left'));
    await until(() => open.statuses()[0] === 'ready');
    await open.update(page('right'));
    await until(() => open.statuses()[0] === 'ready');
    expect(panels()).toHaveLength(1);
    expect((await counts()).token).toBeLessThanOrEqual(2);
  });

  it('again later brings it back', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const provider = { tokenEndpoint, scriptUrl };
    const open = openPage({ provider, widgets: [{ key: 'a' }] });
    await until(() => open.statuses()[0] === 'ready');
    await open.update({ provider, widgets: [] });
    await until(() => remains().length === 0);
    await open.update({ provider, widgets: [{ key: 'b' }] });
    await until(() => open.statuses()[0] === 'ready');
    expect(panels()).toHaveLength(1);
  });

  it('after a hot reload leaves one live panel', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const open = openPage({
      provider: { tokenEndpoint, scriptUrl },
      statuses: [{}],
      widgets: [{ key: 'a', id: 'panel', loading: 'Opening…' }],
    });
    await until(() => open.statuses()[0] === 'ready');
    for (let time = 0; time < 3; time++) {
      await open.hotReload();
      await until(() => open.statuses()[0] === 'ready');
      await until(() => open.outputs()[0]?.textContent === 'ready');
      expect(panels()).toHaveLength(1);
      expect(open.wrappers().map(({ id }) => id)).toEqual(['panel']);
    }
    expect(open.errors).toEqual([]);
    expect((await counts()).token).toBeLessThanOrEqual(4);
  });
});

describe('unmounting', () => {
  const states = {
    authorizing: { token: 'hang' },
    loading: { widget: 'hang' },
    ready: {},
    unavailable: { token: 'fail=9' },
  };
  for (const isolation of ['document', 'frame'] as const) {
    for (const [status, faults] of Object.entries(states)) {
      it(`leaves nothing behind in ${isolation} isolation when ${status}`, async () => {
        const { tokenEndpoint, scriptUrl, counts } = createPlatform(faults);
        const listeners = [window, document].map(countListeners);
        const timers = countTimers();
        const open = openPage({
          provider: { tokenEndpoint, scriptUrl, isolation },
          statuses: [{}],
          widgets: [{ key: 'a', loading: 'Opening…', fallback: true }],
        });
        await until(() => open.statuses()[0] === status);
        expect(listeners[0]?.count()).toBeGreaterThan(0);
        expect(timers.count()).toBeGreaterThan(0);
        open.unmount();
        await until(() => remains().length === 0);
        expect(open.wrappers()).toEqual([]);
        expect(document.querySelectorAll('iframe[title=ChatHub]')).toHaveLength(0);
        await until(() => timers.count() === 0);
        expect(listeners.map(({ count }) => count())).toEqual([0, 0]);
        await expect.poll(async () => (await counts()).open).toBe(0);
        const told = [open.ready.length, open.errors.length];
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect([open.ready.length, open.errors.length]).toEqual(told);
        timers.stop();
        for (const { stop } of listeners) stop();
      });
    }
  }

  it('in the task of mounting leaves nothing behind', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const timers = countTimers();
    const open = openPage({ widgets: [{ key: 'a', options: { tokenEndpoint, scriptUrl } }] });
    open.unmount();
    await until(() => timers.count() === 0);
    expect(remains()).toEqual([]);
    await expect.poll(async () => (await counts()).open).toBe(0);
    expect(remains()).toEqual([]);
    timers.stop();
  });
});
