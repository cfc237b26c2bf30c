import { fileURLToPath } from 'node:url';
import { bundle, compressedSize } from '@chathub-tests/adapter-fixtures/bundle';
import { LANGUAGES, textsIn } from '@chathub-tests/adapter-fixtures/texts-in';
import { describe, expect, test } from 'vitest';

/** What one language may add to core and the part that all adapters share, minified + brotli, in bytes. */
const LIMIT = 2100;

const root = fileURLToPath(new URL('../..', import.meta.url));
const SHARED = "export * from '@chathub/core'; export * from '@chathub/core/adapter';";

const shared = await bundle(SHARED, root);

describe.each(LANGUAGES)('a bundle with %s', (language) => {
  const bundled = bundle(`${SHARED} export { ${language} } from '@chathub/core/notice'`, root);

  test(`is at most ${LIMIT} bytes larger`, async () => {
    const added = compressedSize((await bundled).code) - compressedSize(shared.code);
    console.info(`${language} adds ${added} bytes to core`);
    expect(added).toBeGreaterThan(300);
    expect(added).toBeLessThanOrEqual(LIMIT);
  });

  test('holds the texts of no other language', async () => {
    const { code } = await bundled;
    expect(LANGUAGES.filter((one) => textsIn(code, one))).toEqual([language]);
  });
});

test('without a language there is nothing of it', () => {
  expect(shared.code).not.toContain('chathub-notice');
});
