import { chromium } from '@chathub-tests/adapter-fixtures/chromium';
import { fixtureServer } from '@chathub-tests/adapter-fixtures/fixture-server';
import { defineConfig } from 'vitest/config';
import { inspectorServer } from './test/support/inspector-server.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      {
        plugins: [
          fixtureServer(
            Object.fromEntries(
              ['', '.cs', '.ko', '.uk'].map((language) => [
                `/fixtures/chathub-widget${language}.min.js`,
                new URL(`./dist/chathub-widget${language}.min.js`, import.meta.url),
              ]),
            ),
          ),
          inspectorServer(),
        ],
        test: { name: 'chromium', include: ['test/browser/**/*.test.ts'], browser: chromium() },
      },
      { test: { name: 'node', include: ['test/node/**/*.test.ts'] } },
    ],
  },
});
