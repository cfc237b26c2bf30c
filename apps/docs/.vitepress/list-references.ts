import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferencePage } from './reference-page.ts';

/**
 * The generated pages of the reference, by their own titles.
 *
 * @param root absolute path of the folder with the pages
 */
export const listReferences = (root: string): ReferencePage[] =>
  globSync('reference/api/*.md', { cwd: root })
    .filter((path) => !path.endsWith('index.md'))
    .sort()
    .map((path) => ({
      path: `/${path.replaceAll('\\', '/').replace(/\.md$/, '')}`,
      title: /^# (.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? path,
    }));
