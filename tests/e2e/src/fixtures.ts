import type { GalleryOptions } from '@chathub-demo/gallery';
import type { BrowserContextOptions, Page } from '@playwright/test';
import type { DemoPage } from './demo-page.ts';
import type { RunningGallery } from './running-gallery.ts';

/** What the tests are given besides Playwright's own. */
export interface Fixtures {
  /** Starts a gallery that ends with the test. */
  startGallery(options?: Pick<GalleryOptions, 'tokenLifetime'>): Promise<RunningGallery>;
  /** Opens a path in a browser context of its own: another visitor. */
  visit(
    path: string,
    settings?: {
      gallery?: RunningGallery;
      context?: BrowserContextOptions;
      /** Called before the page is opened, for those who listen from the first answer on. */
      prepare?(page: Page): void;
    },
  ): Promise<DemoPage>;
  /** Opens a path in another tab of the same visitor. */
  openTab(from: DemoPage, path: string): Promise<DemoPage>;
}
