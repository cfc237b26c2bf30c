import { findChromium } from './find-chromium.ts';
import { installDebianPackages } from './install-debian-packages.ts';
import { installPlaywrightBrowsers } from './install-playwright-browsers.ts';

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
  await installDebianPackages(['chromium']);
  if (!(await findChromium())) await installPlaywrightBrowsers(['chromium']);
  const installed = await findChromium();
  if (!installed) {
    throw new Error('No Chromium could be installed. Install one and set CHATHUB_CHROMIUM to it.');
  }
  return installed;
}
