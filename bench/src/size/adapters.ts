import { fileURLToPath } from 'node:url';
import type { BundleOptions } from '@chathub-tests/adapter-fixtures/bundle';
import { aheadOfTime } from '../../../packages/angular/test/support/ahead-of-time.ts';
import { withoutDefinitions } from '../../../packages/angular/test/support/without-definitions.ts';
import { compileSvelte } from '../../../packages/svelte/test/support/compile-svelte.ts';
import { frameworks } from './frameworks.ts';

/** One adapter, and how an app's bundler reads it. */
export interface Adapter {
  readonly name: string;
  readonly directory: string;
  readonly options: BundleOptions;
  /** How it is bundled to see what is written by hand, where that is not all of it. */
  readonly ownOptions?: BundleOptions;
}

const external = frameworks;
const directoryOf = (name: string) =>
  fileURLToPath(new URL(`../../../packages/${name}/`, import.meta.url));

/** Every adapter, bundled as its own test of its size bundles it. */
export const adapters: readonly Adapter[] = [
  { name: '@chathub/element', directory: directoryOf('element'), options: { external } },
  { name: '@chathub/react', directory: directoryOf('react'), options: { external } },
  { name: '@chathub/vue', directory: directoryOf('vue'), options: { external } },
  {
    name: '@chathub/svelte',
    directory: directoryOf('svelte'),
    options: { external, conditions: ['svelte'], plugins: [compileSvelte] },
  },
  {
    name: '@chathub/angular',
    directory: directoryOf('angular'),
    options: { external, plugins: [aheadOfTime()] },
    ownOptions: { external, plugins: [withoutDefinitions()] },
  },
];
