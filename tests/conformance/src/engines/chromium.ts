import type { Engine } from './engine.ts';
import { launchPuppeteer } from './launch-puppeteer.ts';
import { requireProgram } from './require-program.ts';

/** Chromium or Chrome: `CHATHUB_CHROMIUM`, or that of Debian. */
export function chromium(): Promise<Engine> {
  const executablePath = requireProgram('CHATHUB_CHROMIUM', '/usr/bin/chromium', 'chromium');
  return launchPuppeteer({ browser: 'chrome', executablePath, args: ['--no-sandbox'] });
}
