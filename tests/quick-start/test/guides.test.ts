import { expectDocumentedPanel } from '../src/expect-documented-panel.ts';
import { readQuickStart } from '../src/read-quick-start.ts';
import { readStart } from '../src/read-start.ts';
import { test } from '../src/test.ts';
import { guides, readmes, readText } from '../src/texts.ts';

for (const { name, path } of guides) {
  test(name, async ({ follow, page }) => {
    const quickStart = readQuickStart(await readText(path));
    const start = readStart(await readText(readmes[name] ?? ''));
    await follow(quickStart, page, (reader) =>
      test.step('the start of the README takes its place', async () => {
        // Or else the page would be loaded anew by its development server, at any moment.
        await page.goto('about:blank');
        await reader.prepare(start);
        await expectDocumentedPanel(page, quickStart.address);
      }),
    );
  });
}
