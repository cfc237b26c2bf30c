import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Application } from './application.ts';

/** The text of everything that a browser may load, by its path. */
export async function browserFiles({
  folder,
  consumer,
}: Application): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const part of consumer.browserFiles) {
    const files = glob(`${part}/**`, { cwd: folder, withFileTypes: true });
    for await (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) texts.set(path, await readFile(path, 'utf8'));
    }
  }
  return texts;
}
