import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes a configuration of npm's: that of this machine's user, with the scope `@chathub` from a registry of
 * its own. Everything else comes from where it always does.
 */
export async function writeNpmrc(path: string, registry: string): Promise<void> {
  const { npm_config_userconfig, NPM_CONFIG_USERCONFIG } = process.env;
  const own = npm_config_userconfig ?? NPM_CONFIG_USERCONFIG ?? join(homedir(), '.npmrc');
  const text = await readFile(own, 'utf8').catch(() => '');
  // Only this user may read it: there may be a credential in theirs.
  await writeFile(path, `${text.trimEnd()}\n@chathub:registry=${registry}\n`, { mode: 0o600 });
}
