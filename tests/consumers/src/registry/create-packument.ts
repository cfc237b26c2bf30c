import { createHash } from 'node:crypto';
import type { PackedPackage } from '@chathub-tests/adapter-fixtures/pack';
import { readPackedManifest } from './read-packed-manifest.ts';

/**
 * What a registry says of a package that has one version.
 *
 * @param bytes Of the tarball.
 * @param url Where the tarball can be had.
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export async function createPackument(
  { name, version, tarball }: PackedPackage,
  bytes: Uint8Array,
  url: string,
): Promise<object> {
  const manifest = await readPackedManifest(tarball);
  const hash = (algorithm: string, encoding: 'base64' | 'hex') =>
    createHash(algorithm).update(bytes).digest(encoding);
  const dist = {
    tarball: url,
    shasum: hash('sha1', 'hex'),
    integrity: `sha512-${hash('sha512', 'base64')}`,
  };
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
  };
}
