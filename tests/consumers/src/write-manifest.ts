import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consumer } from './consumer.ts';
import { readManifest } from './read-manifest.ts';

/**
 * Puts the versions of this consumer in the place of those that an application's package.json has. Answers
 * its scripts.
 */
export async function writeManifest(
  folder: string,
  { app, versions = {} }: Consumer,
): Promise<Record<string, string>> {
  const path = join(folder, 'package.json');
  const manifest = await readManifest(path);
  const unused = new Set(Object.keys(versions));

  for (const dependencies of [manifest.dependencies ?? {}, manifest.devDependencies ?? {}]) {
    for (const name of Object.keys(dependencies)) {
      const version = versions[name];
      if (version !== undefined) dependencies[name] = version;
      unused.delete(name);
    }
  }
  if (unused.size > 0) {
    throw new Error(`examples/${app} does not depend on ${[...unused].join(', ')}`);
  }
  await writeFile(path, JSON.stringify(manifest, null, 2));
  return manifest.scripts;
}
