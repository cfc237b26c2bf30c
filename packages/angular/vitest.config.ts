import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from '@chathub-tests/adapter-fixtures/chromium';
import { fixtureServer } from '@chathub-tests/adapter-fixtures/fixture-server';
import { resolveFrom } from '@chathub-tests/adapter-fixtures/resolve-from';
import type { UserConfig } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';

const newest = createRequire(import.meta.url).resolve('@chathub-tests/angular-22/package.json');
const packages = [
  'core',
  'core/testing',
  'common',
  'compiler',
  'platform-browser',
  'platform-browser/testing',
].map((name) => `@angular/${name}`);

/** What is tested is the package as it is built, with the Angular that it is built with or the newest. */
const angular = (major: 20 | 22): UserConfig => ({
  plugins: major === 22 ? [resolveFrom(newest, /^(@angular\/|zone\.js)/)] : [],
  resolve: {
    alias: {
      '@chathub/angular': fileURLToPath(
        new URL('dist/fesm2022/chathub-angular.mjs', import.meta.url),
      ),
    },
  },
  optimizeDeps: {
    include: [...packages, 'zone.js'].map((name) =>
      major === 22 ? `@chathub-tests/angular-22 > ${name}` : name,
    ),
  },
  oxc: { decorator: { legacy: true } },
});

const inBrowser = (major: 20 | 22, change: 'zone' | 'zoneless') =>
  mergeConfig(angular(major), {
    plugins: [fixtureServer()],
    test: {
      name: `angular-${major}-${change}`,
      include: ['test/browser/**/*.test.ts'],
      setupFiles: [`test/support/${change}.ts`],
      globalSetup: ['test/support/provide-server-pages.ts'],
      browser: chromium(),
    },
  });

const onServer = (major: 20 | 22) =>
  mergeConfig(angular(major), {
    test: { name: `server-${major}`, include: ['test/node/server.test.ts'] },
  });

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    // Said at each start of an application.
    onConsoleLog: (log) => !/Angular (is running in development mode|hydrated)/.test(log),
    projects: [
      inBrowser(20, 'zone'),
      inBrowser(20, 'zoneless'),
      inBrowser(22, 'zone'),
      inBrowser(22, 'zoneless'),
      onServer(20),
      onServer(22),
      { test: { name: 'package', include: ['test/node/{package,template-types}.test.ts'] } },
    ],
  },
});
