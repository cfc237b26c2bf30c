import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  globalSetup: './src/pack-once.ts',
  reporter: [
    ['list', { printSteps: true }],
    ['json', { outputFile: '.results/playwright.json' }],
  ],
  // Two applications at a time: while one waits for the registry, the other one compiles.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 900_000,
  expect: { timeout: 30_000 },
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
