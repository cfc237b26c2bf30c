import type { PlannedFile } from './planned-file.ts';
import type { Project } from './project.ts';

/** Plans a file that is created and never touched again. */
export function planCreation(project: Project, path: string, after: string): PlannedFile {
  const before = project.read(path);
  // The same but for line ends, which git may have changed.
  const isSame = before?.replaceAll('\r\n', '\n') === after;
  // What is there and is no file, such as a folder, is the user's as well.
  const action = isSame ? 'unchanged' : before !== null || project.has(path) ? 'kept' : 'create';
  return { path, action, before, after };
}
