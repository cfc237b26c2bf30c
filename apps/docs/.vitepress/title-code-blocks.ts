import type { MarkdownRenderer } from 'vitepress';

/**
 * Shows what a block of code is: the file of ```` ```ts [src/app.ts] ````, the terminal of
 * ```` ```sh [terminal 2] ````. VitePress itself shows such a title in code groups only.
 */
export function titleCodeBlocks(markdown: MarkdownRenderer): void {
  const render = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    // Greedy: a file of Next or SvelteKit may have brackets of its own. Before the block, which takes it away.
    const title = /\[(.+)\]/.exec(tokens[index]?.info ?? '')?.[1];
    const block = render?.(tokens, index, options, env, self) ?? '';
    if (!title) return block;
    return `<div class="titled-code"><p class="titled-code-title">${markdown.utils.escapeHtml(title)}</p>${block}</div>`;
  };
}
