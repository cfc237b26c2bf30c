import type { Project } from './project.ts';

/** Where a Next project has its `app/` and `pages/`: `src/`, or the root. */
export function nextFolder(project: Project): string {
  const isInRoot = project.has('app') || project.has('pages');
  return project.has('src') && !isInRoot ? 'src/' : '';
}
