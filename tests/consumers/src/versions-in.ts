import { fileURLToPath } from 'node:url';
import { readManifest } from './read-manifest.ts';

/**
 * The versions of a dependency that a folder of tests has beside a package of ours. An older one is there
 * under an alias that begins with its name.
 */
export async function versionsIn(folder: URL, ours: string, dependency: string): Promise<string[]> {
  const manifestOf = (path: string) =>
    readManifest(fileURLToPath(new URL(`${path}package.json`, folder)));
  const { devDependencies = {} } = await manifestOf('');
  if (!(ours in devDependencies)) return [];
  const names = Object.keys(devDependencies).filter(
    (name) => name === dependency || name.startsWith(`${dependency}-`),
  );
  return Promise.all(
    names.map(async (name) => (await manifestOf(`node_modules/${name}/`)).version),
  );
}
