import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Leaves out what is not written by hand: the definitions that Angular's compiler makes of decorators,
 * in which every input is named three times, and what only development needs.
 */
export function withoutDefinitions(): Plugin {
  return {
    name: 'without-definitions',
    setup({ initialOptions, onLoad }) {
      initialOptions.define = { ngDevMode: 'false' };
      onLoad({ filter: /chathub-angular\.mjs$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const contents = code
          .replace(/^ {4}static ɵ\w+ = i0\..*;$/gm, '')
          .replace(/^i0\.ɵɵngDeclareClassMetadata\(.*?\}\);$/gms, '');
        return { contents, loader: 'js' };
      });
    },
  };
}
