import type { RootContent } from 'mdast';

/** The last address on this machine that some text links to: what the reader is told to open. */
export function findAddress(nodes: readonly RootContent[]): string | undefined {
  let found: string | undefined;
  for (const node of nodes) {
    if (node.type === 'link' && /^https?:\/\/localhost\b/.test(node.url)) found = node.url;
    if ('children' in node) found = findAddress(node.children) ?? found;
  }
  return found;
}
