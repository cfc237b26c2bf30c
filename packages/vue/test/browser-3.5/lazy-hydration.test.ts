import { createPlatform, until } from '@chathub-tests/adapter-fixtures/client';
import { renderToString } from '@vue/server-renderer';
import { expect, it } from 'vitest';
import { createSSRApp, defineAsyncComponent, defineComponent, h } from 'vue';
import { ChatHubWidget, chatHubPlugin } from '../../src/index.ts';
import { failOnComplaints } from '../support/fail-on-complaints.ts';
import { show } from '../support/show.ts';

failOnComplaints();

it('hydrates a widget lazily when the panel is live already', async () => {
  const { tokenEndpoint, scriptUrl, counts } = createPlatform();
  const options = { tokenEndpoint, scriptUrl };
  const Part = defineComponent(
    () => () => h(ChatHubWidget, { id: 'lazy' }, { loading: () => h('p', 'Opening…') }),
  );
  let hydrate = () => {};
  const Lazy = defineAsyncComponent({
    loader: async () => Part,
    hydrate(now) {
      hydrate = now;
    },
  });
  const page = () => h('section', [h(ChatHubWidget), h(Lazy)]);
  const html = await renderToString(createSSRApp({ render: page }).use(chatHubPlugin, options));
  const { host, status } = show(page, { options, html, create: createSSRApp });
  await until(() => status() === 'ready');
  const written = host.querySelector<HTMLElement>('#lazy');
  expect(written?.dataset.chathubStatus).toBe('idle');
  hydrate();
  await until(() => written?.dataset.chathubStatus === 'ready');
  expect(host.querySelector('#lazy')).toBe(written);
  expect(written?.textContent).toBe('');
  expect(await counts()).toMatchObject({ token: 1, widget: 1 });
});
