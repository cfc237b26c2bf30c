import type { PageEvents } from '../../src/harness.ts';
import type { Page } from '../../src/page.ts';

/** Props of which the page may change. */
export interface ReactivePage {
  page: Page;
  readonly events: PageEvents;
}

export function reactivePage(first: Page, events: PageEvents): ReactivePage {
  let page = $state.raw(first);
  return {
    get page() {
      return page;
    },
    set page(next) {
      page = next;
    },
    events,
  };
}
