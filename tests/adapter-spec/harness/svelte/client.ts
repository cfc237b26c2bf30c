import { flushSync, hydrate, type MountOptions, mount, unmount } from 'svelte';
import type { Harness } from '../../src/harness.ts';
import { hotReload } from './hot-module.ts';
import PageView from './page-view.svelte';
import { type ReactivePage, reactivePage } from './reactive-page.svelte.ts';

const open =
  (create: (options: MountOptions<ReactivePage>) => object): Harness['mount'] =>
  (target, page, events) => {
    const props = reactivePage(page, events);
    const app = create({ target, props });
    return {
      async update(next) {
        props.page = next;
        flushSync();
      },
      hotReload,
      unmount: () => void unmount(app),
    };
  };

const mountPage = open((options) => mount(PageView, options));

export default {
  provider: 'setChatHub',
  mount: mountPage,
  mountStrict(...page) {
    mountPage(...page).unmount();
    return mountPage(...page);
  },
  hydrate: open((options) => hydrate(PageView, options)),
} satisfies Harness;
