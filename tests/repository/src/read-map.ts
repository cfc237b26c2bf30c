import { readText } from './read-text.ts';

/**
 * The folders on the map of ARCHITECTURE.md: `packages/core`, `tests/e2e`, `bench`.
 *
 * A line that begins with a folder of the root opens it; below it each indented line names folders up to a wide gap,
 * behind which it says what they are.
 */
export function readMap(): string[] {
  const [, map = ''] = /## The map\n[^`]*```\n(.*?)\n```/s.exec(readText('ARCHITECTURE.md')) ?? [];
  const folders: string[] = [];
  let root = '';
  for (const line of map.split('\n').filter((one) => one.trim())) {
    const [names = ''] = line.trim().split(/ {2,}|[┐┘│]/);
    if (line.startsWith(' ')) {
      folders.push(
        ...names
          .trim()
          .split(' ')
          .map((name) => `${root}/${name}`),
      );
    } else {
      root = names.replace(/\/$/, '');
      if (line.trim() !== `${root}/`) folders.push(root);
    }
  }
  return folders;
}
