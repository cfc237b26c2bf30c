import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The absolute path of the tarball. */
  readonly tarball: string;
  /** The paths of the files in it, relative to the package. */
  readonly files: readonly string[];
}

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const pnpm = join(dirname(createRequire(import.meta.url).resolve('pnpm')), 'bin/pnpm.cjs');

/**
 * Packs all public packages of `packages/` with `pnpm pack`, which puts versions in the place of
 * `workspace:` and `catalog:`. They must be built.
 *
 * @param directory Where the tarballs go; made if it does not exist.
 */
export async function packPackages(directory: string): Promise<PackedPackage[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      pnpm,
      '--recursive',
      '--filter=./packages/*',
      'pack',
      '--json',
      '--pack-destination',
      directory,
    ],
    { cwd: workspace, maxBuffer: 64 * 1024 * 1024 },
  );
  const packed = JSON.parse(stdout) as {
    name: string;
    version: string;
    filename: string;
    files: { path: string }[];
  }[];
  return packed
    .map(({ name, version, filename, files }) => ({
      name,
      version,
      tarball: filename,
      files: files.map(({ path }) => path).toSorted(),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
