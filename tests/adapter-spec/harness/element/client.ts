import '@chathub/element/define';
import { defineChatHubElement } from '@chathub/element';
import type { Harness, PageEvents } from '../../src/harness.ts';
import type { Page } from '../../src/page.ts';
import { PageView } from './page-view.ts';

function mount(host: HTMLElement, page: Page, events: PageEvents) {
  let view = new PageView(host, page, events);
  let current = page;
  return {
    async update(next: Page) {
      current = next;
      view.render(next);
    },
    // A dev server runs the module again that defines the element, and the script of the page.
    async hotReload() {
      defineChatHubElement();
      host.replaceChildren();
      view = new PageView(host, current, events);
    },
    unmount: () => host.replaceChildren(),
  };
}

export default {
  provider: 'token-endpoint',
  mount,
  // Nothing is stricter in HTML than to take the elements out and put them back.
  mountStrict(host, page, events) {
    const mounted = mount(host, page, events);
    const elements = [...host.children];
    host.replaceChildren();
    host.append(...elements);
    return mounted;
  },
  hydrate: mount,
} satisfies Harness;
