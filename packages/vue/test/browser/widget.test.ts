import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick, ref } from 'vue';
import { type ChatHubError, type ChatHubFallbackProps, ChatHubWidget } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { recordStatuses } from '../support/record-statuses.ts';
import { show } from '../support/show.ts';

failOnComplaints();

describe('the wrapper', () => {
  it('takes attributes and listeners, and no option', async () => {
    const { scriptUrl } = createPlatform();
    const onClick = vi.fn();
    const { wrapper, status } = show(() =>
      h(ChatHubWidget, {
        id: 'panel',
        class: ['dock', { open: true }],
        style: { height: '10px' },
        'aria-label': 'Operator panel',
        'data-place': 'right',
        onClick,
        token: 'constant',
        organization: 7,
        nonce: 'abc',
        reload: 'never',
        refreshBefore: 60,
        tokenTimeout: 1000,
        loadTimeout: 1000,
        readyWhen: '[id^=operator-chat-panel-root]',
        panelSelector: '[id^=operator-chat-panel-root]',
        validateToken: async () => true,
        scriptUrl,
      }),
    );
    await until(() => status() === 'ready');
    expect(wrapper().outerHTML).toBe(
      '<div data-chathub-status="ready" id="panel" class="dock open" aria-label="Operator panel"' +
        ' data-place="right" style="height: 10px;"></div>',
    );
    wrapper().click();
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(panels()[0]?.id).toBe('operator-chat-panel-root-7');
  });

  it('takes options in the case of HTML', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { 'token-endpoint': tokenEndpoint, 'script-url': scriptUrl };
    const { wrapper, status } = show(() => h(ChatHubWidget, options as object));
    await until(() => status() === 'ready');
    expect(wrapper().getAttributeNames()).toEqual(['data-chathub-status']);
  });

  it('is the element of the component', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const widget = ref<InstanceType<typeof ChatHubWidget>>();
    const { wrapper, status } = show(() =>
      h(ChatHubWidget, { ref: widget, tokenEndpoint, scriptUrl }),
    );
    await until(() => status() === 'ready');
    expect(widget.value?.$el).toBe(wrapper());
  });
});

describe('events', () => {
  it('go to the latest listeners', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1&status=403' });
    const [first, second, onError] = [vi.fn(), vi.fn(), vi.fn<(error: ChatHubError) => void>()];
    const onReady = ref(first);
    let retry = () => {};
    const { status } = show(() =>
      h(
        ChatHubWidget,
        { tokenEndpoint, scriptUrl, onReady: onReady.value, onError },
        {
          fallback(props: ChatHubFallbackProps) {
            ({ retry } = props);
          },
        },
      ),
    );
    await until(() => status() === 'unavailable');
    expect(onError.mock.calls.map(([{ code }]) => code)).toEqual(['token-forbidden']);
    onReady.value = second;
    await nextTick();
    retry();
    await until(() => second.mock.calls.length);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('what a listener reads restarts nothing when it changes', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const count = ref(0);
    const onReady = vi.fn(() => count.value);
    const fetchToken = async () => {
      const { token } = await (await fetch(`${tokenEndpoint}&round=${count.value}`)).json();
      return token;
    };
    const { status } = show(() => h(ChatHubWidget, { fetchToken, scriptUrl, onReady }));
    await until(() => status() === 'ready');
    const [panel] = panels();
    count.value++;
    await nextTick();
    expect(onReady).toHaveBeenCalledTimes(1);
    expect(panels()).toEqual([panel]);
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
  });
});

describe('slots', () => {
  const Draft = defineComponent({
    props: { name: { type: String, required: true } },
    setup({ name }) {
      return () => h('i', name);
    },
  });

  it.each([
    ['texts', () => ['…'], () => ['No panel']],
    ['elements', () => [h('p', '…')], () => [h('p', 'No panel')]],
  ])('leave the frame alone while they change: %s', async (_, loading, fallback) => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1' });
    const count = ref(0);
    let retry = () => {};
    let booted = false;
    const { wrapper } = show(() =>
      h(
        ChatHubWidget,
        { tokenEndpoint, scriptUrl, isolation: 'frame', readyWhen: () => booted },
        {
          loading: () => (count.value ? [`${count.value}`] : loading()),
          fallback(props: ChatHubFallbackProps) {
            ({ retry } = props);
            return fallback();
          },
        },
      ),
    );
    expect(wrapper().textContent).toBe('…');
    await until(() => wrapper().textContent === 'No panel');
    const statuses = recordStatuses(wrapper());
    retry();
    await until(() => statuses.at(-1) === 'loading');
    const frame = wrapper().querySelector('iframe');
    for (count.value = 1; count.value < 3; count.value++) await nextTick();
    await nextTick();
    expect(wrapper().textContent).toBe('3');
    expect(wrapper().querySelector('iframe')).toBe(frame);
    booted = true;
    await until(() => statuses.at(-1) === 'ready');
    expect(wrapper().innerHTML).toMatch(/^<iframe [^>]*><\/iframe>$/);
    expect(wrapper().querySelector('iframe')).toBe(frame);
    expect(panels(frame?.contentDocument as Document)).toHaveLength(1);
    expect(statuses).toEqual(['unavailable', 'authorizing', 'loading', 'ready']);
  });

  it('do not mix up what they hold', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1' });
    const { wrapper, status } = show(() =>
      h(
        ChatHubWidget,
        { tokenEndpoint, scriptUrl },
        {
          loading: () => h(Draft, { name: 'loading' }),
          fallback: () => h(Draft, { name: 'fallback' }),
        },
      ),
    );
    expect(wrapper().textContent).toBe('loading');
    await until(() => status() === 'unavailable');
    expect(wrapper().textContent).toBe('fallback');
  });

  it('keep the state of what they hold while the trouble lasts', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1' });
    const title = ref('one');
    const Attempts = defineComponent(() => {
      const count = ref(0);
      return () => h('button', { onAuxclick: () => count.value++ }, `${count.value}`);
    });
    const { host, wrapper } = show(() =>
      h(
        ChatHubWidget,
        { tokenEndpoint, scriptUrl, title: title.value },
        { fallback: ({ error }: ChatHubFallbackProps) => [error?.code, h(Attempts)] },
      ),
    );
    const button = await until(() => host.querySelector('button'));
    button?.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, button: 1 }));
    title.value = 'two';
    await nextTick();
    expect(wrapper().title).toBe('two');
    expect(wrapper().textContent).toBe('token-server1');
    expect(host.querySelector('button')).toBe(button);
  });
});

describe('bad options', () => {
  it('that come later reach the error handler, and change nothing', async () => {
    const { scriptUrl } = createPlatform();
    const url = ref(scriptUrl);
    const { status, failures } = show(() =>
      h(ChatHubWidget, { token: 'constant', scriptUrl: url.value }),
    );
    await until(() => status() === 'ready');
    const [panel] = panels();
    url.value = 'http://example.com/widget.js';
    await nextTick();
    expect(failures).toEqual([expect.objectContaining({ code: 'bad-options' })]);
    url.value = scriptUrl;
    await nextTick();
    expect(failures).toHaveLength(1);
    expect(status()).toBe('ready');
    expect(panels()).toEqual([panel]);
  });
});
