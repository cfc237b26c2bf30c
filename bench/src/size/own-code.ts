import type { Adapter } from './adapters.ts';
import { bundleSize } from './bundle-size.ts';

const SHARED = ['', '/adapter', '/notice']
  .map((entry) => `export * from '@chathub/core${entry}';`)
  .join('');

/**
 * Bytes (brotli) that an adapter adds to all of `@chathub/core`, its `/adapter` and its `/notice`, which all adapters share:
 * the same difference that each adapter's own test bounds.
 */
export async function ownCode(
  { name, directory, options }: Adapter,
  bundleOptions = options,
): Promise<number> {
  const [all, shared] = await Promise.all([
    bundleSize(`export * from '${name}'`, directory, bundleOptions),
    bundleSize(SHARED, directory, bundleOptions),
  ]);
  return all.brotli - shared.brotli;
}
