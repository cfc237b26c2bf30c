import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packPackages } from '@chathub-tests/adapter-fixtures/pack';
import type { TestProject } from 'vitest/node';
import { linkDependencies } from './link-dependencies.ts';
import type { Manifest, Packed } from './packed.ts';
import { publicPackages } from './public-packages.ts';

/**
 * Packs every package once for all tests and unpacks it into a `node_modules`, outside of the
 * repository: there is nothing to be found but what was packed.
 */
export default async function installPacked({
  provide,
}: TestProject): Promise<() => Promise<void>> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'chathub-packaging-')));
  const packed: Packed[] = [];
  const tarballs = await packPackages(join(root, 'tarballs'));
  for (const { name, directory: source } of publicPackages()) {
    const one = tarballs.find((tarball) => tarball.name === name);
    if (!one) throw new Error(`${name} was not packed`);
    const directory = join(root, 'node_modules', name);
    await mkdir(directory, { recursive: true });
    await promisify(execFile)('tar', [
      '-xzf',
      one.tarball,
      '--strip-components=1',
      '-C',
      directory,
    ]);
    const manifest: Manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
    await linkDependencies(manifest, source, directory);
    packed.push({ ...one, directory, manifest });
  }
  provide('packed', packed);
  return () => rm(root, { recursive: true });
}
