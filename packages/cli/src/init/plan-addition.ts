import type { PlannedFile } from './planned-file.ts';
import type { Project } from './project.ts';

/** Plans lines at the end of a file, which is made where there is none. */
export function planAddition(
  project: Project,
  path: string,
  lines: readonly string[],
): PlannedFile {
  const before = project.read(path);
  if (lines.length === 0) return { path, action: 'unchanged', before, after: before ?? '' };
  const end = before?.includes('\r\n') ? '\r\n' : '\n';
  const head = before === null || before === '' || before.endsWith('\n') ? '' : end;
  // A line apart from what is there.
  const gap = before === null || before.trim() === '' ? '' : end;
  const after = `${before ?? ''}${head}${gap}${lines.join(end)}${end}`;
  return { path, action: before === null ? 'create' : 'append', before, after };
}
