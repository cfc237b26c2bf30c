import { globSync } from 'node:fs';

/**
 * Every page whose samples are checked: the site, the root README and those of the packages.
 *
 * @param root absolute path of the repository
 */
export const listSamplePages = (root: string): string[] =>
  [
    'README.md',
    ...globSync('packages/*/README.md', { cwd: root }),
    ...globSync('apps/docs/**/*.md', {
      cwd: root,
      // Generated from the code itself, or files of these checks.
      exclude: [
        '**/node_modules/**',
        '**/dist/**',
        '**/reference/api/**',
        '**/samples/**',
        '**/.cache/**',
        '**/reference/cli.md',
        // The code of the English pages, which translations.test.ts makes sure of.
        'apps/docs/{cs,ko}/**',
      ],
    }),
  ]
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
