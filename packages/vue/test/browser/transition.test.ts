import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { h, ref, Transition } from 'vue';
import { ChatHubWidget } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.ts';

failOnComplaints();

describe('<Transition>', () => {
  /** Leaving lasts until the test ends it. */
  function setUp(mode?: 'out-in' | 'in-out') {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const leaving: Array<() => void> = [];
    const key = ref(1);
    const shown = show(
      () =>
        h(
          Transition,
          {
            css: false,
            ...(mode && { mode }),
            onLeave: (_: Element, done: () => void) => leaving.push(done),
          },
          () => key.value > 0 && h(ChatHubWidget, { key: key.value, id: `${key.value}` }),
        ),
      { options: { tokenEndpoint, scriptUrl } },
    );
    return { ...shown, counts, leaving, key };
  }
  const idsOf = (wrappers: HTMLElement[]) => wrappers.map(({ id }) => id);

  it('takes the panel away at once, and the wrapper when it has left', async () => {
    const { status, wrappers, key, leaving } = setUp();
    await until(() => status() === 'ready');
    key.value = 0;
    await until(() => leaving.length);
    await until(() => panels().length === 0);
    expect(idsOf(wrappers())).toEqual(['1']);
    leaving[0]?.();
    expect(wrappers()).toEqual([]);
  });

  it('keeps the panel for the widget that comes while another leaves', async () => {
    const { status, wrappers, key, leaving, counts } = setUp();
    await until(() => status() === 'ready');
    const [panel] = panels();
    key.value = 2;
    await until(() => leaving.length);
    expect(idsOf(wrappers())).toEqual(['1', '2']);
    await until(() => wrappers()[1]?.dataset.chathubStatus === 'ready');
    leaving[0]?.();
    expect(idsOf(wrappers())).toEqual(['2']);
    expect(panels()).toEqual([panel]);
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
  });

  it('brings a new panel after the old one has left, out-in', async () => {
    const { status, wrapper, wrappers, key, leaving, counts } = setUp('out-in');
    await until(() => status() === 'ready');
    key.value = 2;
    await until(() => leaving.length && panels().length === 0);
    expect(idsOf(wrappers())).toEqual(['1']);
    leaving[0]?.();
    await until(() => wrapper()?.id === '2' && status() === 'ready');
    expect((await counts()).token).toBe(1);
  });
});
