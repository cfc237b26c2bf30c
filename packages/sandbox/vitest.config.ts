import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 40_000,
    globalSetup: ['test/global-setup.ts'],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
  },
});
