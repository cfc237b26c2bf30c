import type { MarkdownEnv, MarkdownRenderer } from 'vitepress';
import { english } from './locales/english.ts';
import type { LocaleTexts } from './locales/locale-texts.ts';

const PERMALINK = 'Permalink to ';

/**
 * What VitePress itself writes into an article, in the language of the article: the button that copies code and
 * the names of the links beside headings. VitePress has one text for all languages.
 *
 * @param translations the texts by the folder of their language
 */
export function translateMarkdown(
  markdown: MarkdownRenderer,
  translations: readonly (readonly [prefix: string, texts: LocaleTexts])[],
): void {
  // Without a path for what is rendered on its own, such as the title of a page.
  const textsOf = ({ relativePath }: Partial<MarkdownEnv>) =>
    (translations.find(([prefix]) => relativePath?.startsWith(`${prefix}/`))?.[1] ?? english)
      .article;

  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, options, env: MarkdownEnv, self) => {
    const block = fence?.(tokens, index, options, env, self) ?? '';
    return block.replace('title="Copy Code"', `title="${textsOf(env).copyCode}"`);
  };

  markdown.core.ruler.push('translate', ({ tokens, env }) => {
    const { permalink } = textsOf(env);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const label = token.attrGet('aria-label');
      if (label?.startsWith(PERMALINK)) {
        token.attrSet('aria-label', `${permalink} ${label.slice(PERMALINK.length)}`);
      }
    }
  });
}
