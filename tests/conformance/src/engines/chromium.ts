import type { Engine } from './engine.ts';
import type { EngineOptions } from './engine-options.ts';
import { launchPuppeteer } from './launch-puppeteer.ts';
import { requireProgram } from './require-program.ts';

/**
 * Chromium or Chrome: `CHATHUB_CHROMIUM`, or that of Debian. Where the test command has a lighter build of it
 * for the other tests, still the whole browser.
 */
export async function chromium({ profile }: EngineOptions = {}): Promise<Engine> {
  const executablePath =
    process.env.CHATHUB_CHROMIUM_BROWSER ||
    requireProgram('CHATHUB_CHROMIUM', '/usr/bin/chromium', 'chromium');
  const { page, ...engine } = await launchPuppeteer({
    browser: 'chrome',
    executablePath,
    args: ['--no-sandbox'],
    ...(profile && { userDataDir: profile }),
  });
  const devTools = await page.createCDPSession();
  return {
    ...engine,
    callDevTools: (method, parameters) =>
      devTools.send(method as Parameters<typeof devTools.send>[0], parameters as never),
  };
}
