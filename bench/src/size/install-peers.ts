import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { peersFolder } from './peers.ts';

const run = promisify(execFile);
const root = createRequire(new URL('../../../package.json', import.meta.url));

/**
 * Installs the peers at the versions of their lock file. They are no part of the workspace, since an install of this
 * repository should not wait for them; no script of theirs runs while they are installed.
 */
export async function installPeers(): Promise<void> {
  const pnpm = join(dirname(root.resolve('pnpm')), 'bin/pnpm.cjs');
  const options = ['--ignore-workspace', '--frozen-lockfile', '--ignore-scripts'];
  await run(process.execPath, [pnpm, 'install', ...options], { cwd: peersFolder });
}
