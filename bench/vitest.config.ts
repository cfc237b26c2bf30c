import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is compared must not compete for the processor.
    fileParallelism: false,
  },
});
