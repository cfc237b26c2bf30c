import type {
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
} from '@playwright/test';
import { test as base, type TestType } from '@playwright/test';
import { DemoPage } from './demo-page.ts';
import { expectHarmless } from './expect-harmless.ts';
import type { Fixtures } from './fixtures.ts';
import { observeContext } from './observe-context.ts';
import { startGallery } from './start-gallery.ts';

/**
 * Playwright's `test` with galleries and visitors that end with it. Whatever a test does, its pages
 * must stay on their origin, within their policy, and raise no error that was not meant.
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & Fixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  startGallery: async ({}, use) => {
    const running: Awaited<ReturnType<typeof startGallery>>[] = [];
    await use(async (options) => {
      const gallery = await startGallery(options);
      running.push(gallery);
      return gallery;
    });
    await Promise.all(running.map((gallery) => gallery.close()));
  },
  visit: async ({ browser, startGallery: start }, use) => {
    const visits: DemoPage[] = [];
    await use(async (path, { gallery, context: settings, prepare } = {}) => {
      const context = await browser.newContext(settings);
      const observation = await observeContext(context);
      const demo = new DemoPage(await context.newPage(), gallery ?? (await start()), observation);
      visits.push(demo);
      prepare?.(demo.page);
      await demo.goto(path);
      return demo;
    });
    for (const { page, gallery, observation } of visits) {
      await page.context().close();
      expectHarmless(observation, gallery.url);
    }
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  openTab: async ({}, use) => {
    await use(async ({ page, gallery, observation }, path) => {
      const tab = new DemoPage(await page.context().newPage(), gallery, observation);
      await tab.goto(path);
      return tab;
    });
  },
});
