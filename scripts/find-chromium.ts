import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a Chromium or Chrome usually is, on Linux, macOS and Windows. */
function usualPlaces(): string[] {
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  );
  return [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...(process.platform === 'win32' ? windows : []),
  ];
}

/** The browser of the tests: `CHATHUB_CHROMIUM`, one that is installed, or Playwright's own. */
export async function findChromium(): Promise<string | undefined> {
  const { CHATHUB_CHROMIUM } = process.env;
  if (CHATHUB_CHROMIUM) return CHATHUB_CHROMIUM;
  const { chromium } = await import('playwright-core');
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}
