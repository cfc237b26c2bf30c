import type { MarkdownRenderer } from 'vitepress';

/** A header without text is none: screen readers would announce it for each cell below. */
export function emptyHeaderCells(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('empty-header-cells', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const [content, end] = [tokens[index + 1], tokens[index + 2]];
      if (token.type !== 'th_open' || !content || !end || content.content.trim()) continue;
      token.tag = end.tag = 'td';
    }
  });
}
