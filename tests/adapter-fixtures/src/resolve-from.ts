import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Takes packages from where another package has them: to run the same code with another major of a
 * framework, all of its packages and their subpaths.
 *
 * @param manifest The absolute path of the `package.json` that depends on them.
 * @param packages What is imported from there.
 */
export function resolveFrom(manifest: string, packages: RegExp): Plugin {
  return {
    name: 'resolve-from',
    enforce: 'pre',
    // Else Vite looks for what a server imports from the importing file, before a plugin is asked.
    config: () => ({ ssr: { noExternal: [packages] } }),
    async resolveId(id, _importer, options) {
      if (!packages.test(id)) return null;
      const resolved = await this.resolve(id, manifest, { ...options, skipSelf: true });
      if (this.environment.config.consumer === 'client' || !resolved) return resolved;
      // In Node by the same path that these packages use among themselves.
      return { id: pathToFileURL(resolved.id).href, external: true };
    },
  };
}
