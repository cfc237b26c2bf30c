import { playwright } from '@vitest/browser-playwright';
import type { BrowserConfigOptions } from 'vitest/node';

/** The browser of a project of tests: the Chromium of this machine, without a window. */
export const chromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  }),
  instances: [{ browser: 'chromium' }],
});
