import { defineConfig } from 'vitest/config';
import { engines } from './src/engines/engines.ts';
import type { EngineName } from './src/page/support/engine-name.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    // Every engine runs every case; `--project=webkit` runs one.
    projects: (Object.keys(engines) as EngineName[]).map((name) => ({
      test: {
        name,
        provide: { engine: name },
        include: ['test/**/*.test.ts'],
        testTimeout: 40_000,
        hookTimeout: 90_000,
      },
    })),
  },
});
