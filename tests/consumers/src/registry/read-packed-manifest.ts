import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The `package.json` in a tarball. */
export async function readPackedManifest(tarball: string): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)('tar', ['-xOzf', tarball, 'package/package.json']);
  return JSON.parse(stdout);
}
