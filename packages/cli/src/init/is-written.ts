import type { PlannedFile } from './planned-file.ts';

/** Whether a planned file is one to write. */
export function isWritten({ action }: PlannedFile): boolean {
  return action === 'create' || action === 'append';
}
