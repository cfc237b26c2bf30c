import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from './find-chromium.ts';
import { run } from './run.ts';

/**
 * The path of a Chromium, installed first where there is none: Debian's package where this user may
 * install packages, else Playwright's own build.
 */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium();
  if (found) return found;

  console.info(
    'No Chromium or Chrome found: installing one (set CHATHUB_CHROMIUM to use your own).',
  );
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  }
  if (!(await findChromium())) {
    const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
    await run(process.execPath, [cli, 'install', 'chromium']);
  }
  const installed = await findChromium();
  if (!installed) {
    throw new Error('No Chromium could be installed. Install one and set CHATHUB_CHROMIUM to it.');
  }
  return installed;
}
