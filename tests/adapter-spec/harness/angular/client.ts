import '@angular/compiler';
import {
  type ApplicationRef,
  createComponent,
  createEnvironmentInjector,
  ErrorHandler,
  provideZonelessChangeDetection,
  signal,
  ɵcompileComponent,
  ɵɵreplaceMetadata,
} from '@angular/core';
import {
  bootstrapApplication,
  createApplication,
  provideClientHydration,
} from '@angular/platform-browser';
import { czech, english, korean, provideChatHub, ukrainian } from '@chathub/angular';
import type { Harness, PageEvents } from '../../src/harness.ts';
import type { Page } from '../../src/page.ts';
import { withContact } from '../../src/with-contact.ts';
import { OPEN_PAGE } from './open-page.ts';
import { PageView } from './page-view.ts';

const languages = { czech, english, korean, ukrainian };
const zone = 'Zone' in window ? [] : [provideZonelessChangeDetection()];
const open = new Set<PageEvents>();

/** What the application as a whole is told of errors, it tells to its pages. */
class PageErrorHandler implements ErrorHandler {
  handleError(error: unknown): void {
    if (![...open].some(({ failure }) => failure)) console.error(error);
    for (const { failure } of open) failure?.(error);
  }
}

const errors = { provide: ErrorHandler, useClass: PageErrorHandler };
const application = await createApplication({ providers: [zone, errors] });

const providersOf = (page: () => Page, events: PageEvents) => [
  { provide: OPEN_PAGE, useValue: { page, events } },
  page().provider
    ? provideChatHub(() => withContact(languages, page().provider, page().contact))
    : [],
];

/** Makes the definition of the component anew, as the update that the CLI's dev server sends does. */
function define() {
  const [metadata] = Reflect.get(PageView, '__annotations__');
  ɵcompileComponent(PageView, metadata);
  const value = Reflect.get(PageView, 'ɵcmp');
  // The dev server compiles ahead of time: there it is no getter.
  Object.defineProperty(PageView, 'ɵcmp', { value, writable: true, configurable: true });
}
define();

async function hotReload() {
  ɵɵreplaceMetadata(PageView, define, [], []);
  application.tick();
}

function mount(host: HTMLElement, first: Page, events: PageEvents, times = 1) {
  const page = signal(first);
  const environmentInjector = createEnvironmentInjector(
    providersOf(page, events),
    application.injector,
  );
  const tick = () => {
    try {
      application.tick();
    } catch (error) {
      events.failure?.(error);
    }
  };
  const show = () => {
    const hostElement = host.appendChild(document.createElement('page-view'));
    const view = createComponent(PageView, { environmentInjector, hostElement });
    application.attachView(view.hostView);
    tick();
    return view;
  };
  open.add(events);
  let view = show();
  for (let time = 1; time < times; time++) {
    view.destroy();
    view = show();
  }
  return {
    async update(next: Page) {
      page.set(next);
      tick();
    },
    hotReload,
    unmount() {
      view.destroy();
      environmentInjector.destroy();
      open.delete(events);
    },
  };
}

export default {
  provider: 'provideChatHub',
  mount,
  // Under the same providers, as a route that is left and entered again.
  mountStrict: (host, page, events) => mount(host, page, events, 2),
  hydrate(host, first, events) {
    const page = signal(first);
    // Where a server puts it.
    for (const node of host.childNodes) {
      if (node.nodeType === Node.COMMENT_NODE) document.body.prepend(node);
    }
    const providers = [zone, errors, provideClientHydration(), ...providersOf(page, events)];
    const bootstrapping = bootstrapApplication(PageView, { providers });
    const use = async (work: (application: ApplicationRef) => void) => work(await bootstrapping);
    open.add(events);
    return {
      async update(next) {
        page.set(next);
        await use((hydrated) => hydrated.tick());
      },
      hotReload,
      unmount() {
        use((hydrated) => hydrated.destroy());
        open.delete(events);
      },
    };
  },
} satisfies Harness;
