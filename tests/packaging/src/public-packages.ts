import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package of this repository that is published. */
export interface PublicPackage {
  name: string;
  /** Its absolute folder. */
  directory: string;
}

/** The folder of this repository. */
export const workspace: string = fileURLToPath(new URL('../../../', import.meta.url));

/** Every package under `packages/` that is not private, by name. */
export function publicPackages(): PublicPackage[] {
  return globSync('packages/*/package.json', { cwd: workspace })
    .map((path) => ({
      manifest: JSON.parse(readFileSync(join(workspace, path), 'utf8')),
      directory: join(workspace, dirname(path)),
    }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ manifest, directory }) => ({ name: manifest.name as string, directory }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
