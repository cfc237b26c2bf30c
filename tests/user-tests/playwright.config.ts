import { defineConfig } from '@playwright/test';

// `test/mutations.test.ts` runs the same over changed copies of the examples, which wait in vain.
const mutated = process.env.CHATHUB_MUTATED !== undefined;

export default defineConfig({
  testDir: mutated ? 'mutated/playwright' : 'playwright',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  globalSetup: './playwright/serve.ts',
  reporter: [['line'], ['json', { outputFile: '.results/playwright.json' }]],
  workers: 1,
  forbidOnly: true,
  timeout: mutated ? 4_000 : 30_000,
  expect: { timeout: mutated ? 1_000 : 10_000 },
  use: {
    // Set by `serve.ts`: the port is a free one.
    baseURL: process.env.CHATHUB_APP_URL ?? '',
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
});
