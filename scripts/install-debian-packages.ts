import { existsSync } from 'node:fs';
import { run } from './run.ts';

/**
 * Installs packages where this is Debian (or made of it) and this user may; elsewhere does nothing. Nothing that
 * is installed already is removed for them: then they are not installed.
 */
export async function installDebianPackages(names: string[]): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const options = ['-y', '-qq', '--no-install-recommends', '--no-remove'];
  await run('apt-get', ['install', ...options, ...names], { env });
}
