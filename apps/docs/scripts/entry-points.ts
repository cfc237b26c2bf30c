import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One import of a package. */
export interface EntryPoint {
  /** As one imports it: `@chathub/core/tabs`. */
  readonly name: string;
  /** Its file among the pages: `core-tabs`. */
  readonly page: string;
  /** Absolute path of its types. */
  readonly types: string;
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** What is exported for other packages of ours, and not for people. */
const INTERNAL = /^@chathub\/(core\/adapter|element\/define|sandbox\/cli)$|\.min\.js$/;

/**
 * Every import of every public package that has types.
 *
 * @param root absolute path of the repository
 */
export const entryPoints = (root: string): EntryPoint[] =>
  globSync('packages/*/package.json', { cwd: root })
    // Core first: what others export again is explained where it comes from.
    .sort((a, b) => Number(b.includes('core')) - Number(a.includes('core')) || a.localeCompare(b))
    .flatMap((path) => {
      const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
      return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
        const types = typeof target === 'object' ? target.types : undefined;
        const name = `${manifest.name}${subpath.slice(1)}`;
        if (!types || INTERNAL.test(name)) return [];
        return {
          name,
          page: name.replace('@chathub/', '').replaceAll('/', '-'),
          types: join(root, dirname(path), types),
        };
      });
    });
