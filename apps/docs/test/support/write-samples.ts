import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CodeBlock } from './code-block.ts';
import { implicitNames } from './implicit-names.ts';
import { kindOf } from './kind-of.ts';
import type { SampleKind } from './sample-kind.ts';

const KIT_TYPES = `export type RequestHandler = (event: {
  request: Request;
  locals: App.Locals;
}) => Promise<Response>;
`;

/**
 * Writes every block of one kind as a file in a folder per page and section, so that files of one section
 * can import each other. Lines are those of the page: what a compiler says can be looked up there.
 *
 * @param folder absolute path; emptied first
 * @returns the blocks by the absolute path of their file
 */
export function writeSamples(
  blocks: readonly CodeBlock[],
  kind: SampleKind,
  folder: string,
): Map<string, CodeBlock> {
  rmSync(folder, { recursive: true, force: true });
  const files = new Map<string, CodeBlock>();
  for (const block of blocks) {
    if (block.unchecked || kindOf(block) !== kind) continue;
    const path = freePath(block, folder, files);
    files.set(path, block);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${'\n'.repeat(block.line)}${block.code}\n${statementsFor(block)}`);
    if (block.code.includes("'./$types'"))
      writeFileSync(join(dirname(path), '$types.d.ts'), KIT_TYPES);
  }
  return files;
}

/** Where the file goes; a second file of one name in one section gets a folder of its own. */
function freePath(
  { page, section, title, line, language }: CodeBlock,
  folder: string,
  taken: ReadonlyMap<string, CodeBlock>,
): string {
  const name = title ?? `sample-${line}.${language}`;
  for (let round = 1; ; round++) {
    const path = join(
      folder,
      page.replace(/\.md$/, '').replaceAll('/', '-'),
      round === 1 ? section : `${section}-${round}`,
      name,
    );
    if (!taken.has(path)) return path;
  }
}

/** Behind the code, so that its lines stay those of the page. */
function statementsFor({ page, language, code }: CodeBlock): string {
  if (language === 'vue' || language === 'svelte') return '';
  return Object.entries(implicitNames[page] ?? {})
    .filter(
      ([name]) =>
        new RegExp(`\\b${name}\\b(?!['/-])`).test(code) &&
        !new RegExp(`import [^;]*\\b${name}\\b[^;]* from|(const|class|function) ${name}\\b`).test(
          code,
        ),
    )
    .map(([, statement]) => `${statement}\n`)
    .join('');
}
