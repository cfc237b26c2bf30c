import { join } from 'node:path';
import { type BundleOptions, bundle } from '@chathub-tests/adapter-fixtures/bundle';
import type { Entry } from './entries.ts';
import type { Packed } from './packed.ts';

type Plugin = NonNullable<BundleOptions['plugins']>[number];

/** Every component of Svelte exports itself as default. */
const svelteComponents: Plugin = {
  name: 'svelte-components',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, () => ({ contents: 'export default null' }));
  },
};

/** The names that a module exports at run time, in order; what it takes from core included. */
export async function runtimeNames(
  { directory, manifest }: Packed,
  { specifier }: Entry,
): Promise<string[]> {
  const { dependencies, peerDependencies } = manifest;
  const others = Object.keys({ ...dependencies, ...peerDependencies });
  const { exports } = await bundle(`export * from '${specifier}'`, join(directory, '../../..'), {
    external: ['node:*', ...others.filter((name) => !name.startsWith('@chathub/'))],
    plugins: [svelteComponents],
  });
  return exports;
}
