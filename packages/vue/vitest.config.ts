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
const define = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};
const optimizeDeps = { include: ['vue', '@vue/server-renderer'] };

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      {
        plugins: [fixtureServer()],
        define,
        optimizeDeps,
        test: { name: 'vue', include: ['test/browser*/**/*.test.ts'], browser: chromium() },
      },
      {
        plugins: [fixtureServer()],
        resolve: { alias },
        define,
        optimizeDeps,
        test: { name: 'vue-3.4', include: ['test/browser/**/*.test.ts'], browser: chromium() },
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
