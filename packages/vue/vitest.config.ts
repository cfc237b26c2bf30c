import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@chathub-tests/adapter-fixtures/chromium';
import { fixtureServer } from '@chathub-tests/adapter-fixtures/fixture-server';
import { defineConfig } from 'vitest/config';

const oldestVue = dirname(
  createRequire(import.meta.url).resolve('@chathub-tests/vue-3.4/package.json'),
);
const alias = [
  { find: /^(vue|@vue\/server-renderer)$/, replacement: join(oldestVue, 'node_modules', '$1') },
];
const optimizeDeps = { include: ['vue', '@vue/server-renderer'] };
const browser = ['test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      {
        plugins: [fixtureServer()],
        optimizeDeps,
        test: { name: 'vue', include: browser, browser: chromium() },
      },
      {
        plugins: [fixtureServer()],
        resolve: { alias },
        optimizeDeps,
        test: { name: 'vue-3.4', include: browser, browser: chromium() },
      },
      {
        test: { name: 'server', include: ['test/node/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: { name: 'server-3.4', include: ['test/node/server.test.ts'] },
      },
    ],
  },
});
