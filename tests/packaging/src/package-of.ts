import type ts from 'typescript';

/** The npm package that a declaration is in; undefined for what the language or the page has. */
export const packageOf = (node: ts.Node): string | undefined =>
  /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(node.getSourceFile().fileName)?.[1];
