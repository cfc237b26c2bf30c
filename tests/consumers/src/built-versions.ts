import { join } from 'node:path';
import { minVersion } from 'semver';
import { apps } from './apps.ts';
import { consumers } from './consumers.ts';
import { readManifest } from './read-manifest.ts';

/**
 * The versions of a dependency that a package of ours is built with, over all consumers; of a range the
 * oldest, which has the same major as all others.
 */
export async function builtVersions(ours: string, dependency: string): Promise<string[]> {
  const versions = new Set<string>();
  for (const { app, versions: changed = {} } of consumers) {
    const manifest = await readManifest(join(apps, app, 'package.json'));
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const oldest = minVersion({ ...all, ...changed }[dependency] ?? '<0.0.0-0');
    if (ours in all && oldest) versions.add(oldest.version);
  }
  return [...versions];
}
