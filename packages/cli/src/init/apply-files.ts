import { randomUUID } from 'node:crypto';
import {
  chmod,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { isWritten } from './is-written.ts';
import type { PlannedFile } from './planned-file.ts';

/**
 * Writes the files of a plan, all of them or none: each is first written beside its place, and only when all are
 * there they are moved. If that fails, what was moved is taken back.
 *
 * @param root The absolute path of the project.
 * @throws CliError `write-failed`
 */
export async function applyFiles(root: string, files: readonly PlannedFile[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const current: { path: string } = { path: '' };
  try {
    const moves: (() => Promise<void>)[] = [];
    for (const file of files) {
      if (!isWritten(file)) continue;
      current.path = file.path;
      moves.push(await prepare(root, file, undo, current));
    }
    for (const move of moves) await move();
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    const reason = (error as NodeJS.ErrnoException).code ?? 'it changed meanwhile';
    throw new CliError(
      'write-failed',
      `${current.path} could not be written (${reason}). Nothing was changed.`,
      'Check that nothing is in its way and that you may write there, and run this again.',
    );
  }
}

/** Writes a file beside its place. Answers what moves it there. */
async function prepare(
  root: string,
  { path, before, after }: PlannedFile,
  undo: (() => Promise<unknown>)[],
  current: { path: string },
): Promise<() => Promise<void>> {
  const place = join(root, path);
  const made = await mkdir(dirname(place), { recursive: true });
  if (made !== undefined) undo.push(() => removeEmpty(dirname(place), made));
  // A link stays one: what it leads to is written.
  const target = before === null ? place : await realpath(place);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  undo.push(() => rm(draft, { force: true }));
  // Variables are for their owner: others get what they had.
  const mode = before === null ? (path === '.env' ? 0o600 : undefined) : (await stat(target)).mode;
  await writeFile(draft, after, { flag: 'wx' });
  if (mode !== undefined) await chmod(draft, mode);
  return async () => {
    current.path = path;
    if ((await readIfThere(target)) !== before) throw new Error('changed meanwhile');
    await rename(draft, target);
    undo.push(() => (before === null ? rm(target) : writeFile(target, before)));
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Removes a folder and those above it that were made for it. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  for (let current = folder; current.length >= first.length; current = dirname(current)) {
    await rmdir(current);
  }
}
