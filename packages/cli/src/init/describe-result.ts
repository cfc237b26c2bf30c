import { isWritten } from './is-written.ts';
import type { PlannedFile } from './planned-file.ts';

/** What came of it, in one sentence. */
export function describeResult(files: readonly PlannedFile[], isDryRun: boolean): string {
  const paths = files.filter(isWritten).map(({ path }) => path);
  if (paths.length === 0) return 'There is nothing to change: all files are there.';
  return isDryRun
    ? `Nothing was written. Without --dry-run: ${paths.join(', ')}.`
    : `Written: ${paths.join(', ')}.`;
}
