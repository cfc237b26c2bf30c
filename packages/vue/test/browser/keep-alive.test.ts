import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, KeepAlive, nextTick, ref } from 'vue';
import { ChatHubWidget, useChatHub } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.ts';

failOnComplaints();

const Elsewhere = defineComponent(() => () => h('p', 'Elsewhere'));
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('<KeepAlive>', () => {
  it.each(['document', 'frame'] as const)(
    'takes the panel away with a page, and brings it back with its token: %s',
    async (isolation) => {
      const { tokenEndpoint, scriptUrl, counts } = createPlatform();
      const onReady = vi.fn();
      const Page = defineComponent(
        () => () => h('section', h(ChatHubWidget, { isolation, onReady })),
      );
      const here = ref(true);
      const { wrapper, host } = show(() => h(KeepAlive, () => h(here.value ? Page : Elsewhere)), {
        options: { tokenEndpoint, scriptUrl },
      });
      await until(() => onReady.mock.calls.length === 1);
      const kept = wrapper();
      here.value = false;
      await until(() => panels().length === 0 && !kept.querySelector('iframe'));
      expect(host.textContent).toBe('Elsewhere');
      here.value = true;
      await until(() => onReady.mock.calls.length === 2);
      expect(wrapper()).toBe(kept);
      expect(kept.dataset.chathubStatus).toBe('ready');
      expect(await counts()).toMatchObject({ token: 1 });
    },
  );

  it('works where the widget itself is kept', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const here = ref(true);
    const { status } = show(
      () => h(KeepAlive, () => (here.value ? h(ChatHubWidget) : h(Elsewhere))),
      { options: { tokenEndpoint, scriptUrl } },
    );
    for (let time = 0; time < 3; time++) {
      here.value = true;
      await until(() => status() === 'ready' && panels().length === 1);
      here.value = false;
      await until(() => panels().length === 0);
    }
  });

  it('keeps the panel when one kept page follows another', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const pages = ['left', 'right'].map((id) =>
      defineComponent(() => () => h(ChatHubWidget, { id })),
    );
    const index = ref(0);
    const { status, wrapper } = show(() => h(KeepAlive, () => h(pages[index.value] as object)), {
      options: { tokenEndpoint, scriptUrl },
    });
    await until(() => status() === 'ready');
    const [panel] = panels();
    for (const next of [1, 0, 1]) {
      index.value = next;
      await nextTick();
      expect(wrapper().id).toBe(next ? 'right' : 'left');
      await until(() => status() === 'ready');
      expect(panels()).toEqual([panel]);
    }
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
  });

  it('shows no panel in a page that is put aside, until that is back', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const open = ref(false);
    const organization = ref('sales');
    const Page = defineComponent(
      () => () =>
        h(
          'section',
          open.value ? h(ChatHubWidget, { organization: organization.value }) : 'Closed',
        ),
    );
    const here = ref(true);
    const { host, status } = show(() => h(KeepAlive, () => h(here.value ? Page : Elsewhere)), {
      options: { tokenEndpoint, scriptUrl },
    });
    here.value = false;
    await nextTick();
    expect(host.textContent).toBe('Elsewhere');
    open.value = true;
    await settle();
    expect(panels()).toEqual([]);
    expect((await counts()).token).toBe(0);
    organization.value = 'support';
    here.value = true;
    await until(() => status() === 'ready');
    expect((await counts()).organizations).toEqual(['support']);
    here.value = false;
    await until(() => panels().length === 0);
    organization.value = 'sales';
    await settle();
    expect(panels()).toEqual([]);
    here.value = true;
    await until(() => panels()[0]?.id.endsWith('sales') && status() === 'ready');
  });

  it('leaves useChatHub awake', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const seen: string[] = [];
    const Page = defineComponent(() => {
      const { status } = useChatHub();
      return () => {
        seen.push(status.value);
        return h('p');
      };
    });
    const here = ref(true);
    show(
      () => [h(KeepAlive, () => h(here.value ? Page : Elsewhere)), !here.value && h(ChatHubWidget)],
      {
        options: { tokenEndpoint, scriptUrl },
      },
    );
    here.value = false;
    await until(() => seen.at(-1) === 'ready');
  });
});
