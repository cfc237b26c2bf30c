import { fileURLToPath } from 'node:url';
import { resolveFrom } from '@chathub-tests/adapter-fixtures/resolve-from';
import { type CompileOptions, compile, compileModule } from 'svelte/compiler';
import type { PluginOption } from 'vite';

/**
 * Compiles with the oldest Svelte, and takes its runtime: Svelte's own plugin for this Vite needs a
 * newer one.
 */
export const svelte = (options: CompileOptions = {}): PluginOption => [
  resolveFrom(fileURLToPath(new URL('../package.json', import.meta.url)), /^svelte(\/|$)/),
  {
    name: 'svelte',
    config: () => ({ optimizeDeps: { exclude: ['svelte'] } }),
    transform(code, filename) {
      if (!filename.endsWith('.svelte')) return null;
      const { consumer } = this.environment.config;
      return compile(code, { ...options, filename, generate: consumer, dev: true }).js;
    },
  },
  {
    // When nothing of TypeScript is left.
    name: 'svelte-modules',
    enforce: 'post',
    transform(code, filename) {
      if (!/\.svelte(\.\w+)*\.[jt]s$/.test(filename)) return null;
      const { consumer } = this.environment.config;
      return compileModule(code, { filename, generate: consumer, dev: true }).js;
    },
  },
];
