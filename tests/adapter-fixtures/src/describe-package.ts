import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BundleOptions, bundle, compressedSize } from './bundle.ts';
import { LANGUAGES, textsIn } from './texts-in.ts';

/** The most that an adapter may add to all of core, in bytes: minified, compressed with brotli. */
const MOST_BYTES = 600;

/** The most lines that a source file of an adapter may have, docstrings included. */
const MOST_LINES = 99;

/** What every adapter exports of core, and so is none of its own. */
const CORE = "export * from '@chathub/core'; export * from '@chathub/core/notice';";

/** An adapter package; what its app has anyway (its framework) is `external`. */
export interface AdapterPackage extends BundleOptions {
  /** Its name on npm. */
  name: string;
  /** Its folder. */
  root: string;
  /** What it exports at run time besides all of core and its notices. */
  exports: string[];
}

/** What holds for every adapter package as it is built; no check is left out for one of them. */
export function describePackage({ name, root, exports, ...options }: AdapterPackage): void {
  const bundled = (contents: string) => bundle(contents, root, options);

  describe(name, () => {
    it('exports what core exports, and its own', async () => {
      const core = await bundled(CORE);
      const all = await bundled(`export * from '${name}'`);
      expect(core.exports).toContain('createChatHub');
      expect(all.exports).toEqual([...core.exports, ...exports].sort());
    });

    it('does nothing when imported', async () => {
      expect((await bundled(`import '${name}'`)).code).toBe('');
      expect((await bundled(`import { createChatHub } from '${name}'`)).code).toBe('');
    });

    it(`adds at most ${MOST_BYTES} bytes to all of @chathub/core`, async () => {
      const core = await bundled("export * from '@chathub/core'");
      // Without the notices, which are those of core and for who uses one: test/node/notice-size.test.ts there.
      const all = await bundled(`export { ${[...core.exports, ...exports]} } from '${name}'`);
      const shared = await bundled(
        "export * from '@chathub/core'; export * from '@chathub/core/adapter'",
      );
      const added = compressedSize(all.code) - compressedSize(shared.code);
      console.info(`${name} adds ${added} bytes to all of @chathub/core`);
      expect(added).toBeGreaterThan(0);
      expect(added).toBeLessThanOrEqual(MOST_BYTES);
    });

    it.each(LANGUAGES)('has the texts of %s only where that is used', async (language) => {
      const names = exports.filter((one) => !LANGUAGES.includes(one));
      const { code } = await bundled(`export { ${[language, ...names]} } from '${name}'`);
      expect(LANGUAGES.filter((one) => textsIn(code, one))).toEqual([language]);
    });

    it(`has no source file of more than ${MOST_LINES} lines`, () => {
      const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
      const lengths = files
        .filter((file) => /\.\w+$/.test(file))
        .map((file) => ({
          file,
          lines: readFileSync(join(root, 'src', file), 'utf8').split('\n').length - 1,
        }));
      expect(lengths.length).toBeGreaterThan(0);
      expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
    });
  });
}
