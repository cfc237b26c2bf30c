import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consumer } from './consumer.ts';
import { tarballs } from './packed.ts';
import { readManifest } from './read-manifest.ts';

/**
 * Puts the tarballs in the place of `@chathub/…` in an application's package.json, and the versions
 * of this consumer in the place of those that it has. Answers its scripts.
 */
export async function writeManifest(
  folder: string,
  { app, versions = {} }: Consumer,
): Promise<Record<string, string>> {
  const path = join(folder, 'package.json');
  const manifest = await readManifest(path);
  const packed = tarballs();
  const unused = new Set(Object.keys(versions));

  for (const dependencies of [manifest.dependencies ?? {}, manifest.devDependencies ?? {}]) {
    for (const name of Object.keys(dependencies)) {
      const version = packed[name] ? `file:${packed[name]}` : versions[name];
      if (version !== undefined) dependencies[name] = version;
      unused.delete(name);
    }
  }
  if (unused.size > 0) throw new Error(`apps/${app} does not depend on ${[...unused].join(', ')}`);

  // The others depend on it by its version, which npm cannot have from the registry.
  manifest.dependencies = {
    ...manifest.dependencies,
    '@chathub/core': `file:${packed['@chathub/core']}`,
  };
  await writeFile(path, JSON.stringify(manifest, null, 2));
  return manifest.scripts;
}
