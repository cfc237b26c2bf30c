import { existsSync } from 'node:fs';
import { mkdir, realpath, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from './packed.ts';

/**
 * Gives a package what its manifest declares, with its types, and nothing else: what it uses without
 * saying so is not found.
 *
 * @param from The folder of the package in the repository, where everything is installed.
 * @param to The folder of the package as it was packed.
 */
export async function linkDependencies(
  { dependencies, peerDependencies }: Manifest,
  from: string,
  to: string,
): Promise<void> {
  const declared = Object.keys({ ...dependencies, ...peerDependencies });
  const types = declared.map((name) => `@types/${name.replace(/^@(.*)\//, '$1__')}`);
  for (const name of [...declared, ...types]) {
    const source = join(from, 'node_modules', name);
    // The packed packages are beside each other.
    if (name.startsWith('@chathub/') || !existsSync(source)) continue;
    const target = join(to, 'node_modules', name);
    await mkdir(dirname(target), { recursive: true });
    await symlink(await realpath(source), target, 'junction');
  }
}
