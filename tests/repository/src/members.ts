import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { workspace } from './workspace.ts';

/** A package of the workspace, published or not. */
export interface Member {
  /** Its folder, relative to the repository: `packages/core`. */
  readonly folder: string;
  readonly manifest: {
    readonly name: string;
    readonly version: string;
    readonly private?: boolean;
    readonly repository?: string | { readonly url?: string };
  };
}

/** The folders that `pnpm-workspace.yaml` takes in, as patterns. */
export function memberPatterns(root: string = workspace): string[] {
  return parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')).packages;
}

/**
 * Every package of the workspace, by folder.
 *
 * @param root The folder of the workspace; this repository by default.
 */
export function members(root: string = workspace): Member[] {
  return memberPatterns(root)
    .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }))
    .map((path) => ({
      folder: dirname(path).replaceAll('\\', '/'),
      manifest: JSON.parse(readFileSync(join(root, path), 'utf8')),
    }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
