import { posix } from 'node:path';

/** How one file of a project imports another that a bundler resolves: without the extension of a script. */
export function importPath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.[jt]sx?$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}
