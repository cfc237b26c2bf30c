import { join } from 'node:path';
import type { Packed } from './packed.ts';

/** What an app can import from a package. */
export interface Entry {
  /** As an app writes it: `@chathub/core/adapter`. */
  specifier: string;
  /** The absolute paths of its types and of its module. */
  types: string;
  module: string;
}

type Target = string | { types?: string; default?: string };

/** The modules that a package exports; its `package.json` is none. */
export function entries({ name, directory, manifest }: Packed): Entry[] {
  return Object.entries(manifest.exports as Record<string, Target>)
    .filter(([subpath]) => subpath !== './package.json')
    .map(([subpath, target]) => {
      if (typeof target === 'string' || !target.types || !target.default) {
        throw new Error(`${name} exports ${subpath} without types or without default`);
      }
      return {
        specifier: join(name, subpath).replaceAll('\\', '/'),
        types: join(directory, target.types),
        module: join(directory, target.default),
      };
    });
}
