import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

/** A text with a quick start. */
export interface Text {
  /** The name of its test: `react`. */
  readonly name: string;
  /** Its path in the repository. */
  readonly path: string;
}

/** The frameworks' guides. */
export const guides: readonly Text[] = globSync('apps/docs/guide/*.md', { cwd: workspace })
  .map((path) => ({ name: basename(path, '.md'), path: path.replaceAll('\\', '/') }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The README of the package that each guide is about. */
export const readmes: Readonly<Record<string, string>> = Object.fromEntries(
  guides.map(({ name }) => [name, `packages/${name === 'html' ? 'element' : name}/README.md`]),
);

/** A text of this repository, with line ends as git keeps them. */
export const readText = async (path: string): Promise<string> =>
  (await readFile(join(workspace, path), 'utf8')).replaceAll('\r\n', '\n');
