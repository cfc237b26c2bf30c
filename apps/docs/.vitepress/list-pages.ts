import { globSync } from 'node:fs';

/**
 * Every page of the site as the browser asks for it, without the base: `/guide/react`, `/cs/`.
 *
 * @param root absolute path of the folder with the pages
 */
export const listPages = (root: string): string[] =>
  globSync('**/*.md', {
    cwd: root,
    exclude: ['node_modules/**', 'dist/**', 'README.md', 'samples/**', 'test/**'],
  })
    .map(
      (path) =>
        `/${path
          .replaceAll('\\', '/')
          .replace(/(^|\/)index\.md$/, '$1')
          .replace(/\.md$/, '')}`,
    )
    .sort();
