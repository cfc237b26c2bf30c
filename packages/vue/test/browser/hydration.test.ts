import { createPlatform, until } from '@chathub-tests/adapter-fixtures/client';
import { renderToString } from '@vue/server-renderer';
import { describe, expect, it } from 'vitest';
import {
  type Component,
  createSSRApp,
  defineAsyncComponent,
  defineComponent,
  h,
  Suspense,
} from 'vue';
import {
  ChatHubWidget,
  chatHubPlugin,
  type PartialChatHubOptions,
  useChatHub,
} from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.ts';

failOnComplaints();

const Status = defineComponent(() => {
  const { status } = useChatHub();
  return () => h('output', status.value);
});
const widget = () =>
  h(ChatHubWidget, { class: 'dock' }, { loading: () => 'Opening…', fallback: () => 'No panel' });

const renderOnServer = (render: () => unknown, options: PartialChatHubOptions) =>
  renderToString(createSSRApp({ render }).use(chatHubPlugin, options));

/** A component that arrives when the test says so. */
function createLate(component: Component) {
  let arrive = () => {};
  const arrival = new Promise<Component>((resolve) => {
    arrive = () => resolve(component);
  });
  return { Late: defineAsyncComponent(() => arrival), arrive };
}

describe('hydration', () => {
  it.each(['document', 'frame'] as const)(
    'takes over what the server rendered: %s',
    async (isolation) => {
      const { tokenEndpoint, scriptUrl, counts } = createPlatform();
      const options = { tokenEndpoint, scriptUrl, isolation };
      const page = () => h('section', [h(Status), widget()]);
      const html = await renderOnServer(page, options);
      expect(html).toBe(
        '<section><output>idle</output>' +
          '<div data-chathub-status="idle" class="dock"><!--[-->Opening…<!--]--></div></section>',
      );
      expect(await counts()).toMatchObject({ token: 0, widget: 0 });
      const written: Array<Element | null> = [];
      const { host, status } = show(page, {
        options,
        html,
        create(...root) {
          written.push(document.querySelector('.dock'));
          return createSSRApp(...root);
        },
      });
      await until(() => status() === 'ready');
      expect(host.querySelector('.dock')).toBe(written[0]);
      expect(host.querySelector('output')?.textContent).toBe('ready');
      expect(await counts()).toMatchObject({ token: 1, widget: 1 });
    },
  );

  it.each([
    ['useChatHub', Status, (): Component => Status],
    ['a widget', { render: widget }, (): Component => ({ render: widget })],
  ])('of a part that arrives when the panel is live: %s', async (_, Part, create) => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    const page = (part: Component) => () => h('section', [h(ChatHubWidget), h(part)]);
    const { Late, arrive } = createLate(create());
    const html = await renderOnServer(page(Part), options);
    const { host, status } = show(page(Late), { options, html, create: createSSRApp });
    await until(() => status() === 'ready');
    const written = host.querySelector('section')?.lastElementChild;
    expect(written?.outerHTML).toMatch(/idle/);
    arrive();
    await until(() => /ready/.test(written?.outerHTML ?? ''));
    expect(host.querySelector('section')?.lastElementChild).toBe(written);
    expect(written?.textContent).not.toContain('Opening');
    expect(await counts()).toMatchObject({ token: 1, widget: 1 });
  });

  it('of a part that waits in its setup while the panel comes up', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform();
    const options = { tokenEndpoint, scriptUrl };
    let arrive = () => {};
    let arrival = Promise.resolve();
    const Slow = defineComponent({
      async setup() {
        const { status } = useChatHub();
        await arrival;
        return () => h('output', status.value);
      },
    });
    const page = () => h('section', [h(ChatHubWidget), h(Suspense, null, () => h(Slow))]);
    const html = await renderOnServer(page, options);
    arrival = new Promise((resolve) => {
      arrive = resolve;
    });
    const { host, status } = show(page, { options, html, create: createSSRApp });
    await until(() => status() === 'ready');
    const written = host.querySelector('output');
    expect(written?.textContent).toBe('idle');
    arrive();
    await until(() => host.querySelector('output')?.textContent === 'ready');
    expect(host.querySelector('output')).toBe(written);
  });
});
