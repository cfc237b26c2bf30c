import { type Browser, chromium } from 'playwright-core';

/** The Chromium of this machine, as in every test of this repository. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
