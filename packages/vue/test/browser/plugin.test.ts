import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick, reactive, ref, shallowRef } from 'vue';
import {
  ChatHubWidget,
  chatHubPlugin,
  type PartialChatHubOptions,
  type ReactiveChatHubOptions,
  useChatHub,
} from '../../src/index.ts';
import { failOnComplaints, takeComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.ts';

failOnComplaints();

const Status = defineComponent({
  props: { options: { type: Object, default: () => ({}) } },
  setup(props) {
    const { status } = useChatHub(() => props.options);
    return () => h('output', status.value);
  },
});
const statusesIn = (host: HTMLElement) =>
  [...host.querySelectorAll('output')].map(({ textContent }) => textContent);

describe('app.use(chatHubPlugin, …)', () => {
  const forms: Array<
    [string, (options: PartialChatHubOptions) => [ReactiveChatHubOptions, (name: string) => void]]
  > = [
    [
      'a ref',
      (options) => {
        const source = ref(options);
        return [source, (organization) => Object.assign(source.value, { organization })];
      },
    ],
    [
      'a shallow ref',
      (options) => {
        const source = shallowRef(options);
        return [
          source,
          (organization) => {
            source.value = { ...options, organization };
          },
        ];
      },
    ],
    [
      'a reactive object',
      (options) => {
        const source = reactive({ ...options });
        return [source, (organization) => Object.assign(source, { organization })];
      },
    ],
    [
      'an object of refs',
      (options) => {
        const organization = ref(options.organization);
        return [
          { ...options, organization },
          (name) => {
            organization.value = name;
          },
        ];
      },
    ],
    [
      'a getter',
      (options) => {
        const organization = ref(options.organization);
        return [
          () => ({ ...options, organization: organization.value, readyWhen: () => true }),
          (name) => {
            organization.value = name;
          },
        ];
      },
    ],
  ];
  it.each(forms)('follows %s', async (_, form) => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const [options, change] = form({ tokenEndpoint, scriptUrl, organization: 'sales' });
    const { host, status } = show(() => [h(Status), h(ChatHubWidget)], { options });
    await until(() => status() === 'ready');
    const [panel] = panels();
    change('sales');
    await nextTick();
    expect(panels()).toEqual([panel]);
    change('support');
    await until(() => panels()[0]?.dataset.token === 'token-support-2');
    await until(() => status() === 'ready');
    expect(statusesIn(host)).toEqual(['ready']);
    expect((await counts()).organizations).toEqual(['sales', 'support']);
  });

  it('starts what comes with new options with the new ones', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const options = reactive({ tokenEndpoint, scriptUrl, organization: 'sales' });
    const shown = ref(false);
    const { status } = show(() => [h(Status), shown.value && h(ChatHubWidget)], { options });
    options.organization = 'support';
    shown.value = true;
    await until(() => status() === 'ready');
    expect((await counts()).organizations).toEqual(['support']);
  });

  it('follows nothing after the app, or while nobody uses it', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const organization = ref('sales');
    const options = vi.fn(() => ({ tokenEndpoint, scriptUrl, organization: organization.value }));
    const shown = ref(true);
    const { app, status } = show(() => shown.value && h(ChatHubWidget), { options });
    await until(() => status() === 'ready');
    shown.value = false;
    await nextTick();
    const { length } = options.mock.calls;
    organization.value = 'support';
    await nextTick();
    expect(options).toHaveBeenCalledTimes(length);
    shown.value = true;
    await until(() => panels()[0]?.dataset.token === 'token-support-2');
    await until(() => status() === 'ready');
    app.unmount();
    const used = options.mock.calls.length;
    organization.value = 'sales';
    await nextTick();
    expect(options).toHaveBeenCalledTimes(used);
  });

  it('lets components with different options of one organization settle', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const render = vi.fn(() => [
      h(ChatHubWidget, { isolation: 'frame' }),
      h(Status),
      h(Status, { options: { loadTimeout: 9000 } }),
    ]);
    const { host } = show(render, { options: { tokenEndpoint, scriptUrl, isolation: 'document' } });
    const changes: MutationRecord[] = [];
    await until(() => statusesIn(host)[0] === 'ready');
    new MutationObserver((records) => changes.push(...records)).observe(host, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(changes).toEqual([]);
    expect(statusesIn(host)).toEqual(['ready', 'ready']);
  });

  it('leaves the options of a widget alone when others only name its organization', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const organization = 'sales';
    const { host, wrapper } = show(
      () => [
        h(ChatHubWidget, { organization, isolation: 'frame' }),
        h(Status, { options: { organization } }),
        h(ChatHubWidget, { organization }),
      ],
      { options: { tokenEndpoint, scriptUrl, isolation: 'document' } },
    );
    await until(() => statusesIn(host)[0] === 'ready');
    expect(panels()).toEqual([]);
    expect(panels(wrapper().querySelector('iframe')?.contentDocument as Document)).toHaveLength(1);
  });

  it('keeps the token while no panel is shown', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const keys = ref([1, 2]);
    const { host } = show(() => [h(Status), keys.value.map((key) => h(ChatHubWidget, { key }))], {
      options: { tokenEndpoint, scriptUrl },
    });
    await until(() => statusesIn(host)[0] === 'ready');
    const [panel] = panels();
    keys.value = [2];
    await nextTick();
    await Promise.resolve();
    expect(panels()).toEqual([panel]);
    keys.value = [];
    await until(() => statusesIn(host)[0] === 'idle');
    expect(panels()).toEqual([]);
    keys.value = [3];
    await until(() => statusesIn(host)[0] === 'ready');
    expect((await counts()).token).toBe(1);
  });

  it('counts once: Vue tells of a second time, and the first options hold', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const shown = ref(false);
    const { app, status } = show(() => shown.value && h(ChatHubWidget), {
      options: { tokenEndpoint, scriptUrl },
    });
    app.use(chatHubPlugin, { token: 'another' });
    expect(takeComplaints().join()).toContain('already been applied');
    shown.value = true;
    await until(() => status() === 'ready');
    expect(panels()[0]?.dataset.token).toBe('token--1');
  });

  it('is one for each app: two of one organization take turns', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const first = show(() => [h(Status), h(ChatHubWidget)], { options });
    await until(() => first.status() === 'ready');
    const second = show(() => h(ChatHubWidget), { options });
    await until(() => second.status() === 'ready' && first.status() === 'unavailable');
    expect(statusesIn(first.host)).toEqual(['unavailable']);
    second.app.unmount();
    await until(() => first.status() === 'ready');
    expect(panels()).toHaveLength(1);
  });

  it.each([
    ['a widget', ChatHubWidget],
    ['useChatHub', Status],
  ])('is named when there is no token source, by %s', (_, component) => {
    for (const options of [undefined, {}, null as never]) {
      const { failures } = show(() => h(component as typeof Status), { options });
      expect(failures).toEqual([expect.objectContaining({ code: 'bad-options' })]);
      expect((failures[0] as { hint: string }).hint).toContain('app.use(chatHubPlugin, …)');
    }
    expect(takeComplaints().join()).toContain('missing template or render function');
  });
});
