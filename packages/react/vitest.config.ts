import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@chathub-tests/adapter-fixtures/chromium';
import { fixtureServer } from '@chathub-tests/adapter-fixtures/fixture-server';
import { defineConfig } from 'vitest/config';

const oldestReact = dirname(
  createRequire(import.meta.url).resolve('@chathub-tests/react-18/package.json'),
);
const alias = [
  {
    find: /^(react|react-dom)(?=\/|$)/,
    replacement: join(oldestReact, 'node_modules', '$1'),
  },
];
const optimizeDeps = {
  include: ['react', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'react-dom/server'],
};

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    projects: [
      {
        plugins: [fixtureServer()],
        optimizeDeps,
        test: { name: 'react-19', include: ['test/browser*/**/*.test.tsx'], browser: chromium() },
      },
      {
        plugins: [fixtureServer()],
        resolve: { alias },
        optimizeDeps,
        test: { name: 'react-18', include: ['test/browser/**/*.test.tsx'], browser: chromium() },
      },
      {
        test: { name: 'server-19', include: ['test/node/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        test: { name: 'server-18', include: ['test/node/server.test.tsx'] },
      },
    ],
  },
});
