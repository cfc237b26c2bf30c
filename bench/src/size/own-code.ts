import type { Adapter } from './adapters.ts';
import { bundleSize } from './bundle-size.ts';
import { sourceWithoutNotices } from './source-without-notices.ts';

const SHARED = "export * from '@chathub/core'; export * from '@chathub/core/adapter'";

/**
 * Bytes (brotli) that an adapter adds to all of `@chathub/core` and its `/adapter`, which all adapters share: the same
 * difference that each adapter's own test bounds.
 */
export async function ownCode(
  { name, directory, options }: Adapter,
  bundleOptions = options,
): Promise<number> {
  const [all, shared] = await Promise.all([
    bundleSize(
      await sourceWithoutNotices(name, directory, bundleOptions),
      directory,
      bundleOptions,
    ),
    bundleSize(SHARED, directory, bundleOptions),
  ]);
  return all.brotli - shared.brotli;
}
