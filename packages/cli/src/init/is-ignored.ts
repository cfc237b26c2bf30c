import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';

/** Whether git ignores a file, by the `.gitignore` of its folder and of those around it in the repository. */
export function isIgnored(root: string, path: string): boolean {
  let ignored = false;
  for (const folder of foldersOf(root)) {
    const file = join(folder, '.gitignore');
    if (!existsSync(file)) continue;
    const result = ignore()
      .add(readFileSync(file, 'utf8'))
      .test(relative(folder, join(root, path)).split(sep).join('/'));
    // A nearer file has the last word.
    ignored = (ignored || result.ignored) && !result.unignored;
  }
  return ignored;
}

/** The folders from that of the repository down to this one; only this one where there is no repository. */
function foldersOf(root: string): string[] {
  const folders: string[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (existsSync(join(folder, '.git'))) return folders;
    if (dirname(folder) === folder) return [root];
  }
}
