import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';

/** Compiles components and modules with runes, as the bundler of a Svelte app does. */
export const compileSvelte: Plugin = {
  name: 'compile-svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const { js } = compile(await readFile(filename, 'utf8'), {
        filename,
        discloseVersion: false,
      });
      return { contents: js.code };
    });
    onLoad({ filter: /\.svelte\.js$/ }, async ({ path: filename }) => {
      const { js } = compileModule(await readFile(filename, 'utf8'), { filename });
      return { contents: js.code };
    });
  },
};
