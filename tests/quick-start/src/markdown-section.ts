import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The text of a node and all that is in it. */
const textOf = (node: Root | RootContent): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child)).join('')
      : '';

/**
 * What is below a heading, up to the next one of any level: what comes under that is another matter.
 *
 * @param title What the heading says, or the id that it is given: `Quick start`, or anything with
 *   `{#quick-start}`, which is how VitePress names one in every language.
 * @returns Undefined where there is no such heading.
 */
export function markdownSection(text: string, title: RegExp): RootContent[] | undefined {
  const { children } = fromMarkdown(text);
  const start = children.findIndex((node) => node.type === 'heading' && title.test(textOf(node)));
  if (start === -1) return undefined;
  const rest = children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading');
  return end === -1 ? rest : rest.slice(0, end);
}
