import { createRequire } from 'node:module';
import { resolveFrom } from '@chathub-tests/adapter-fixtures/resolve-from';
import type { UserConfig } from 'vite';
import angular from '../angular/vite.ts';

// What this package is built with.
const oldest = createRequire(import.meta.url).resolve('@chathub/angular/package.json');
const { include } = angular.optimizeDeps;

/** The same harness with the oldest Angular of the peer range, and with zone.js. */
export default {
  ...angular,
  resolve: {},
  optimizeDeps: { include: [...include, 'zone.js'].map((name) => `@chathub/angular > ${name}`) },
  plugins: [resolveFrom(oldest, /^(@angular\/|zone\.js)/)],
} satisfies UserConfig;
