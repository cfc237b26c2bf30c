import { test as base, type Page } from '@playwright/test';
import { expectPanel } from './expect-panel.ts';
import type { QuickStart } from './quick-start.ts';
import { Reader } from './reader.ts';
import { withPorts } from './with-ports.ts';

interface Fixtures {
  /**
   * Does all that a text says, in an empty folder, and looks at what comes of it.
   *
   * @param then What is done while it runs.
   */
  follow(
    quickStart: QuickStart,
    page: Page,
    then?: (reader: Reader) => Promise<void>,
  ): Promise<void>;
}

export const test = base.extend<Fixtures>({
  follow: async ({ browserName: _ }, use, testInfo) => {
    const readers: Reader[] = [];
    await use(async (quickStart, page, then) => {
      const reader = await Reader.create(testInfo.title.replaceAll(/\W+/g, '-'));
      readers.push(reader);
      await base.step('does what comes first', () => reader.prepare(quickStart.steps));
      await withPorts(async () => {
        try {
          await base.step('starts what keeps running', () => reader.start(quickStart));
          await base.step('opens the panel, and answers a customer', () =>
            expectPanel(page, quickStart.address),
          );
          await then?.(reader);
        } catch (error) {
          // Whoever looks for the cause finds it in what the terminals say.
          throw new Error(`${(error as Error).message}\n\n${reader.describe()}`, { cause: error });
        } finally {
          await reader.stop();
        }
      });
    });
    for (const reader of readers) await reader.remove();
  },
});

export { expect } from '@playwright/test';
