import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adapters } from './adapters.ts';
import { bundleSize } from './bundle-size.ts';
import { type Size, sizeOf } from './size-of.ts';
import { sourceWithoutNotices } from './source-without-notices.ts';

const pathOf = (name: string) => fileURLToPath(import.meta.resolve(name));

/**
 * Core as its own test bundles it: the file and not an export of it, for which the minifier would choose other names.
 * That is 14 bytes with brotli.
 */
export async function measureCore(): Promise<Size> {
  const path = pathOf('@chathub/core');
  return bundleSize(await readFile(path, 'utf8'), dirname(path));
}

/** Core together with another of its entries. */
export const measureCoreWith = (entry: 'adapter' | 'tabs'): Promise<Size> =>
  bundleSize(
    `export * from '@chathub/core'; export * from '@chathub/core/${entry}'`,
    import.meta.dirname,
  );

/** What one language of the notice adds to core, in bytes (brotli). */
export async function measureNotice(): Promise<number> {
  const core = "export * from '@chathub/core'; export * from '@chathub/core/adapter';";
  const [without, withOne] = await Promise.all([
    bundleSize(core, import.meta.dirname),
    bundleSize(`${core} export { english } from '@chathub/core/notice'`, import.meta.dirname),
  ]);
  return withOne.brotli - without.brotli;
}

/**
 * Everything that each of our packages exports but the notices, with core in it; the one-file build as it is served, with
 * its one language.
 */
export async function measureOwn(): Promise<Record<string, Size>> {
  const sizes: Record<string, Size> = { '@chathub/core': await measureCore() };
  for (const { name, directory, options } of adapters) {
    const source = await sourceWithoutNotices(name, directory, options);
    sizes[name] = await bundleSize(source, directory, options);
  }
  const file = await readFile(pathOf('@chathub/element/chathub-widget.min.js'), 'utf8');
  return { ...sizes, 'chathub-widget.min.js': sizeOf(file) };
}
