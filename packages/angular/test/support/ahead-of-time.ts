import { readFile } from 'node:fs/promises';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import type { Plugin } from 'esbuild';

/**
 * Does what Angular's own build does to a library in production: links what was compiled partially,
 * and leaves out what only development needs.
 */
export function aheadOfTime(): Plugin {
  return {
    name: 'ahead-of-time',
    setup({ initialOptions, onLoad }) {
      initialOptions.define = { ngDevMode: 'false', ngJitMode: 'false' };
      onLoad({ filter: /fesm2022.*\.mjs$/ }, async ({ path }) => {
        const linked = await transformAsync(await readFile(path, 'utf8'), {
          filename: path,
          configFile: false,
          babelrc: false,
          compact: false,
          plugins: [linker],
        });
        return { contents: linked?.code ?? '', loader: 'js' };
      });
    },
  };
}
