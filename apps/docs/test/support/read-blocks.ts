import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeBlock } from './code-block.ts';

const FENCE = /^(\s*)(`{3,})(.*)$/;

/**
 * The fenced blocks of a page.
 *
 * @param root absolute path of the repository
 * @param page path of the page from there
 */
export function readBlocks(root: string, page: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let section = 'top';
  let open: { fence: string; line: number; info: string; code: string[] } | undefined;
  for (const [index, text] of readFileSync(join(root, page), 'utf8').split('\n').entries()) {
    const [, , fence = '', info = ''] = FENCE.exec(text) ?? [];
    if (open) {
      if (fence.length >= open.fence.length && !info.trim()) {
        blocks.push(describe(page, section, open));
        open = undefined;
      } else open.code.push(text);
    } else if (fence) open = { fence, line: index + 1, info: info.trim(), code: [] };
    else if (/^## /.test(text)) section = slug(text);
  }
  if (open) throw new Error(`${page}:${open.line} opens a block that is never closed.`);
  return blocks;
}

const slug = (heading: string): string =>
  heading
    .replace(/\{#.*\}/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const describe = (
  page: string,
  section: string,
  { line, info, code }: { line: number; info: string; code: string[] },
): CodeBlock => ({
  page,
  line,
  section,
  language: /^[^\s[]*/.exec(info)?.[0] ?? '',
  title: /\[(.+)\]/.exec(info)?.[1] ?? null,
  unchecked: /unchecked="([^"]+)"/.exec(info)?.[1] ?? null,
  code: code.join('\n'),
});
