import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** Installs packages where this is Debian (or made of it) and this user may; elsewhere does nothing. */
export async function installDebianPackages(names: string[]): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}
