import { chromium } from '@chathub-tests/adapter-fixtures/chromium';
import { defineConfig } from 'vitest/config';
import { diagnoseServer } from './test/support/diagnose-server.ts';
import { fixtureServer } from './test/support/fixture-server.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      { test: { name: 'node', include: ['test/node/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [fixtureServer(), diagnoseServer()],
        test: {
          name: 'chromium',
          include: ['test/browser/**/*.test.ts'],
          browser: chromium(),
        },
      },
    ],
  },
});
