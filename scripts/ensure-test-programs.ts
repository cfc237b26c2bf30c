import { existsSync } from 'node:fs';
import { installDebianPackages } from './install-debian-packages.ts';
import { installPlaywrightBrowsers } from './install-playwright-browsers.ts';

/** What tests run besides Chromium: where Debian has it, the package, and Playwright's replacement. */
const PROGRAMS = [
  {
    path: '/usr/bin/firefox-esr',
    own: 'CHATHUB_FIREFOX',
    debian: 'firefox-esr',
    playwright: 'firefox',
  },
  {
    path: '/usr/bin/WebKitWebDriver',
    own: 'CHATHUB_WEBKIT',
    debian: 'webkit2gtk-driver',
    playwright: 'webkit',
  },
  { path: '/usr/bin/Xvfb', own: 'CHATHUB_XVFB', debian: 'xvfb' },
  { path: '/usr/bin/redis-server', own: 'CHATHUB_REDIS', debian: 'redis-server' },
];

/**
 * Installs the browsers and servers that tests need and this machine lacks. What cannot be installed
 * is told by the tests that need it, each with what to do.
 */
export async function ensureTestPrograms(): Promise<void> {
  const missing = () => PROGRAMS.filter(({ path, own }) => !process.env[own] && !existsSync(path));
  if (!missing().length) return;

  console.info(
    `Installing for the tests: ${missing()
      .map(({ debian }) => debian)
      .join(', ')}`,
  );
  await installDebianPackages(missing().map(({ debian }) => debian));
  const builds = missing().flatMap(({ playwright }) => playwright ?? []);
  if (builds.length) await installPlaywrightBrowsers(builds);
}
