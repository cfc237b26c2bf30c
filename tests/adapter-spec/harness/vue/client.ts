import { type App, createApp, createSSRApp, nextTick, shallowRef } from 'vue';
import type { Harness, MountedPage } from '../../src/harness.ts';
import { createPageApp } from './create-page-app.ts';
import { hotModule } from './hot-module.ts';

type Mount = Harness['mount'];

const open =
  (
    create: typeof createApp | typeof createSSRApp,
    mount = (app: () => App, host: HTMLElement) => {
      const mounted = app();
      mounted.mount(host);
      return mounted;
    },
  ): Mount =>
  (host, page, events): MountedPage => {
    const current = shallowRef(page);
    const app = mount(() => createPageApp(create, hotModule.component, current, events), host);
    return {
      update(next) {
        current.value = next;
        return nextTick();
      },
      hotReload: () => hotModule.reload(),
      unmount: () => app.unmount(),
    };
  };

export default {
  provider: 'app.use(chatHubPlugin',
  mount: open(createApp),
  mountStrict: open(createApp, (app, host) => {
    const first = app();
    first.mount(host);
    first.unmount();
    const second = app();
    second.mount(host);
    return second;
  }),
  hydrate: open(createSSRApp),
} satisfies Harness;
