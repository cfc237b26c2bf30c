import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // Each file has servers and a Redis of its own; several at once would only wait for each other.
    fileParallelism: false,
    // What hangs is found here. Nothing that does not hang comes near it, also on a machine that does other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
  },
});

export default config;
