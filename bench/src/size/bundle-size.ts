import { type BundleOptions, bundle } from '@chathub-tests/adapter-fixtures/bundle';
import { type Size, sizeOf } from './size-of.ts';

/**
 * Bundles and minifies one module with everything that it imports but what is `external`, for production.
 *
 * @param source The module's text, for example `export * from '@chathub/core'`.
 * @param directory Where its imports are resolved.
 */
export async function bundleSize(
  source: string,
  directory: string,
  options?: BundleOptions,
): Promise<Size> {
  const { code } = await bundle(source, directory, options);
  if (!code.trim()) throw new Error(`Nothing came out of: ${source}`);
  return sizeOf(code);
}
