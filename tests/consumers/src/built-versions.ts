import { join } from 'node:path';
import { apps } from './apps.ts';
import { consumers } from './consumers.ts';
import { readManifest } from './read-manifest.ts';

/** The versions of a dependency that a package of ours is built with, over all consumers. */
export async function builtVersions(ours: string, dependency: string): Promise<string[]> {
  const versions = new Set<string>();
  for (const { app, versions: changed = {} } of consumers) {
    const manifest = await readManifest(join(apps, app, 'package.json'));
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const version = { ...all, ...changed }[dependency];
    if (ours in all && version) versions.add(version);
  }
  return [...versions];
}
