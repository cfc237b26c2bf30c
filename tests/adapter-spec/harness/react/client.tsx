import { type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import type { Harness, MountedPage, PageEvents } from '../../src/harness.ts';
import type { Page } from '../../src/page.ts';
import { Boundary } from './boundary.tsx';
import { createPageView } from './page-view.tsx';
import { runtime } from './refresh.ts';

// What wrong use comes to is handed on by the boundary: it is no complaint.
const rootOptions: RootOptions = { onCaughtError() {} };

let PageView = createPageView();
runtime.register(PageView, 'PageView');

const view = (page: Page, events: PageEvents) => (
  <Boundary caught={events.failure}>
    <PageView page={page} events={events} />
  </Boundary>
);

function mounted(root: Root, events: PageEvents, wrap = (node: ReactNode) => node): MountedPage {
  return {
    async update(page) {
      flushSync(() => root.render(wrap(view(page, events))));
    },
    async hotReload() {
      PageView = createPageView();
      runtime.register(PageView, 'PageView');
      flushSync(() => runtime.performReactRefresh());
    },
    unmount: () => root.unmount(),
  };
}

const mount = (wrap?: (node: ReactNode) => ReactNode): Harness['mount'] =>
  function mountPage(host, page, events) {
    const open = mounted(createRoot(host, rootOptions), events, wrap);
    open.update(page);
    return open;
  };

export default {
  provider: '<ChatHubProvider>',
  mount: mount(),
  mountStrict: mount((node) => <StrictMode>{node}</StrictMode>),
  hydrate(host, page, events) {
    const root = hydrateRoot(host, view(page, events), {
      ...rootOptions,
      onRecoverableError: (error) => console.error(error),
    });
    return mounted(root, events);
  },
} satisfies Harness;
