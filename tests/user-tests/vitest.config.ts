import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

// `test/mutations.test.ts` runs the same projects over changed copies of the examples.
const folder = process.env.CHATHUB_MUTATED ? 'mutated/' : '';

/** What an application of each framework has in its own configuration. */
const frameworks: Record<string, ViteUserConfig> = {
  react: {},
  vue: { plugins: [vue()] },
  angular: {
    oxc: { decorator: { legacy: true } },
    // One copy, although @chathub/angular is built with another.
    resolve: { dedupe: ['@angular/core', '@angular/common'] },
    test: {
      setupFiles: ['angular/test-environment.ts'],
      server: { deps: { inline: [/angular/] } },
    },
  },
  svelte: {
    plugins: [svelte({ configFile: false })],
    resolve: { conditions: ['browser'] },
    test: { server: { deps: { inline: [/svelte/] } } },
  },
  element: {},
  dom: {},
};

export default defineConfig({
  test: {
    reporters: folder
      ? [['json', { outputFile: 'mutated/vitest.json' }]]
      : ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      ...Object.entries(frameworks).map(([name, config]) =>
        mergeConfig(config, {
          test: {
            name,
            environment: 'jsdom',
            include: [`${folder}${name}/**/*.test.{ts,tsx}`],
          },
        }),
      ),
      ...(folder ? [] : [{ test: { name: 'mutations', include: ['test/**/*.test.ts'] } }]),
    ],
  },
});
