import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of all packages that are in the workspace or in its catalogs. */
export function readCatalogNames(root: string): Set<string> {
  const own = globSync('packages/*/package.json', { cwd: root }).map(
    (path) => (JSON.parse(readFileSync(join(root, path), 'utf8')) as { name: string }).name,
  );
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const catalog = [...workspace.matchAll(/^\s+"?([@a-z][^":]*)"?: \S/gm)].map(
    ([, name]) => name ?? '',
  );
  return new Set([...own, ...catalog]);
}
