import { readQuickStart } from '../src/read-quick-start.ts';
import { test } from '../src/test.ts';
import { readText } from '../src/texts.ts';

test('chathub init', async ({ follow, page }) => {
  await follow(readQuickStart(await readText('packages/cli/README.md')), page);
});
