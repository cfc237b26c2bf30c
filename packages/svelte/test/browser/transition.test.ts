import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import Transition from '../fixtures/transition.svelte';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.svelte.ts';

failOnComplaints();

const setUp = async (duration: number) => {
  const { tokenEndpoint, scriptUrl, counts } = createPlatform();
  const shown = show(Transition, { options: { tokenEndpoint, scriptUrl }, place: 'a', duration });
  await until(() => shown.status() === 'ready');
  return {
    ...shown,
    counts,
    ids: () =>
      shown
        .wrappers()
        .map(({ id }) => id)
        .join(),
  };
};

describe('transition:', () => {
  it('keeps the panel until its wrapper has left', async () => {
    const { wrapper, host, set } = await setUp(50);
    const left = new Promise((resolve) =>
      host.querySelector('section')?.addEventListener('outroend', resolve),
    );
    set({ place: '' });
    expect(wrapper().dataset.chathubStatus).toBe('ready');
    expect(panels()).toHaveLength(1);
    await left;
    await until(() => panels().length === 0 && !wrapper());
  });

  it('that is taken back leaves the panel as it is', async () => {
    const { host, ids, set, counts } = await setUp(100_000);
    const [panel] = panels();
    set({ place: '' });
    expect(ids()).toBe('a');
    set({ place: 'a' });
    await until(() => host.querySelector('[data-chathub-status=ready]'));
    expect(panels()).toEqual([panel]);
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
  });

  it('keeps the panel for the widget that comes while another leaves', async () => {
    const { ids, set, counts } = await setUp(50);
    const [panel] = panels();
    set({ place: 'b' });
    expect(ids().split(',').sort()).toEqual(['a', 'b']);
    await until(() => ids() === 'b');
    expect(panels()).toEqual([panel]);
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
  });
});
