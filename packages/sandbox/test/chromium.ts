import { type Browser, chromium } from 'playwright-core';

/** Starts the Chromium that the tests run in. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}
