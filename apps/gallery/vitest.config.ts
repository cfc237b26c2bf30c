import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    // A real browser on a machine that does other things as well.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
