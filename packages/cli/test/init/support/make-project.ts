import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by path: text, or a value that is written as JSON. A path that ends with a slash is a folder. */
export type ProjectFiles = Readonly<Record<string, string | object>>;

/** Makes a project in a folder of its own, which is removed after the test. Answers the folder. */
export function makeProject(files: ProjectFiles): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'chathub-init-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const place = join(root, path);
    if (path.endsWith('/')) {
      mkdirSync(place, { recursive: true });
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return root;
}
