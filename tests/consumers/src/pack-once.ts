import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackages } from '@chathub-tests/adapter-fixtures/pack';

/** Packs the packages before the first test; what was made outside of the repository goes at the end. */
export default async function packOnce(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'chathub-consumers-'));
  const packed = await packPackages(join(directory, 'tarballs'));
  // The workers are processes of their own, and inherit this.
  process.env.CONSUMERS_DIRECTORY = directory;
  process.env.CONSUMERS_TARBALLS = JSON.stringify(
    Object.fromEntries(packed.map(({ name, tarball }) => [name, tarball])),
  );
  return () => rm(directory, { recursive: true, force: true });
}
