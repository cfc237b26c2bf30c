import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
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
  // Else Vite looks for it from the importing file, before a plugin is asked.
  ssr: { noExternal: [/^@angular\//] },
  plugins: [
    {
      name: 'oldest-angular',
      enforce: 'pre',
      async resolveId(id, _importer, options) {
        if (!/^(@angular\/|rxjs|zone\.js)/.test(id)) return null;
        const resolved = await this.resolve(id, oldest, { ...options, skipSelf: true });
        if (this.environment.name !== 'ssr' || !resolved) return resolved;
        // On the server Node loads it, and by the same path that its packages use among themselves.
        return { id: pathToFileURL(resolved.id).href, external: true };
      },
    },
  ],
} satisfies UserConfig;
