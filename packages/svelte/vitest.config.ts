import { chromium } from '@chathub-tests/adapter-fixtures/chromium';
import { fixtureServer } from '@chathub-tests/adapter-fixtures/fixture-server';
import { svelte as oldestSvelte } from '@chathub-tests/svelte-5.29/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { serveIsland } from './test/support/serve-island.ts';

const newest = () => svelte({ configFile: false });

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      {
        plugins: [newest(), fixtureServer(), serveIsland()],
        test: { name: 'svelte', include: ['test/browser/**/*.test.ts'], browser: chromium() },
      },
      {
        plugins: [oldestSvelte(), fixtureServer(), serveIsland()],
        test: { name: 'svelte-5.29', include: ['test/browser/**/*.test.ts'], browser: chromium() },
      },
      {
        plugins: [newest()],
        test: { name: 'server', include: ['test/node/**/*.test.ts'] },
      },
      {
        plugins: [oldestSvelte()],
        test: { name: 'server-5.29', include: ['test/node/server.test.ts'] },
      },
    ],
  },
});
