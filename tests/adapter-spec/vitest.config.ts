import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@chathub-tests/adapter-fixtures/chromium';
import { fixtureServer } from '@chathub-tests/adapter-fixtures/fixture-server';
import type { UserConfig } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import { serverRendering } from './src/server-rendering.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entry = (path: string) => ['ts', 'tsx'].map((type) => `${path}.${type}`).find(existsSync);

/** Every folder of `harness` is a framework, and every test runs for each. */
const projects = await Promise.all(
  readdirSync(folder('harness')).map(async (framework) => {
    const harness = (file: string, of = framework) => entry(folder(`harness/${of}/${file}`)) ?? '';
    const peer = framework.startsWith('react') ? 'element' : 'react';
    const { default: vite }: { default: UserConfig } = await import(harness('vite'));
    return mergeConfig(vite, {
      plugins: [fixtureServer(), serverRendering(harness('server'), vite)],
      resolve: {
        alias: [
          { find: '#harness', replacement: harness('client') },
          { find: '#peer', replacement: harness('client', peer) },
        ],
      },
      test: { name: framework, include: ['test/**/*.test.ts'], browser: chromium() },
    });
  }),
);

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects,
  },
});
