import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  reporter: [['line'], ['json', { outputFile: '.results/playwright.json' }]],
  // They mostly wait: for tokens that lapse, and for attempts that follow. Each has galleries of its own.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
    reducedMotion: 'reduce',
    actionTimeout: 15_000,
    trace: 'off',
  },
});
