import type { Code, RootContent } from 'mdast';

/** All fenced blocks, in the order of the text, those within lists and tips among them. */
export const collectBlocks = (nodes: readonly RootContent[]): Code[] =>
  nodes.flatMap((node) =>
    node.type === 'code' ? [node] : 'children' in node ? collectBlocks(node.children) : [],
  );
