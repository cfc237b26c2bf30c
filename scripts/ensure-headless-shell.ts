import { existsSync } from 'node:fs';
import { installDebianPackages } from './install-debian-packages.ts';

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The path of Chromium's build without a window, in which a page costs a fifth of the processor time
 * (Chromium 156 of Debian 12, measured), installed first where Debian has it; null elsewhere and for whoever
 * names a browser with `CHATHUB_CHROMIUM`.
 */
export async function ensureHeadlessShell(): Promise<string | null> {
  if (process.env.CHATHUB_CHROMIUM) return null;
  if (!existsSync(HEADLESS_SHELL)) await installDebianPackages(['chromium-headless-shell']);
  return existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : null;
}
