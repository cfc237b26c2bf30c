import { fileURLToPath } from 'node:url';
import { readManifest } from './read-manifest.ts';

const manifestOf = (path: string) =>
  readManifest(fileURLToPath(new URL(`../../fleet/${path}package.json`, import.meta.url)));

/**
 * The versions of a dependency that `tests/fleet` runs a package of ours with: servers are not built. An
 * older one is there under an alias that begins with its name.
 */
export async function fleetVersions(ours: string, dependency: string): Promise<string[]> {
  const { devDependencies = {} } = await manifestOf('');
  if (!(ours in devDependencies)) return [];
  const names = Object.keys(devDependencies).filter(
    (name) => name === dependency || name.startsWith(`${dependency}-`),
  );
  return Promise.all(
    names.map(async (name) => (await manifestOf(`node_modules/${name}/`)).version),
  );
}
