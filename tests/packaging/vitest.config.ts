import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    globalSetup: ['src/install-packed.ts'],
    include: ['test/**/*.test.ts'],
    // A surface that nobody has agreed to yet fails, also where it is the first one.
    update: 'none',
    // A program of TypeScript over all packages and their frameworks, on a machine that does other things as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
  },
});

export default config;
