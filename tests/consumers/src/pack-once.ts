import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackages } from '@chathub-tests/adapter-fixtures/pack';
import { serveRegistry } from './registry/serve-registry.ts';
import { writeNpmrc } from './registry/write-npmrc.ts';

/**
 * Packs the packages before the first test, and serves them as npm's registry would. What was made outside of
 * the repository goes at the end.
 */
export default async function packOnce(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'chathub-consumers-'));
  const packed = await packPackages(join(directory, 'tarballs'));
  const registry = await serveRegistry(packed);
  const npmrc = join(directory, 'npmrc');
  await writeNpmrc(npmrc, registry.url);
  // The workers are processes of their own, and inherit this.
  process.env.PACKED_DIRECTORY = directory;
  process.env.PACKED_NPMRC = npmrc;
  process.env.PACKED_NAMES = JSON.stringify(packed.map(({ name }) => name));
  return async () => {
    await registry.close();
    await rm(directory, { recursive: true, force: true });
  };
}
