import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { PlannedFile } from './planned-file.ts';

/**
 * What is to be written to a file as a unified diff: for one that is kept, what would have been. Nothing that the
 * file has is in it, as that may be a secret: so there is no context around the lines.
 */
export function renderDiff({ path, action, before, after }: PlannedFile): string {
  if (action === 'unchanged') return '';
  const isAppended = action === 'append' && before !== null;
  return createTwoFilesPatch(
    isAppended ? `a/${path}` : '/dev/null',
    `b/${path}`,
    isAppended ? complete(before) : '',
    after,
    undefined,
    undefined,
    { context: 0, headerOptions: FILE_HEADERS_ONLY },
  );
}

/** A last line without its end would be shown as changed. */
function complete(text: string): string {
  if (text === '' || text.endsWith('\n')) return text;
  return `${text}${text.includes('\r\n') ? '\r\n' : '\n'}`;
}
