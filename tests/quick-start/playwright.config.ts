import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  globalSetup: '@chathub-test/consumers/pack-once',
  reporter: [
    ['list', { printSteps: true }],
    ['json', { outputFile: '.results/playwright.json' }],
  ],
  // Two install at a time; what they start has the ports of the text, so one at a time runs.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
    actionTimeout: 30_000,
    trace: 'off',
  },
});
