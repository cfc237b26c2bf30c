import { InjectionToken, type Signal } from '@angular/core';
import type { PageEvents } from '../../src/harness.ts';
import type { Page } from '../../src/page.ts';

/** What the components of a page read. */
export interface OpenPage {
  page: Signal<Page>;
  events: PageEvents;
}

/** The token of {@link OpenPage}. */
export const OPEN_PAGE: InjectionToken<OpenPage> = new InjectionToken<OpenPage>('OpenPage');
