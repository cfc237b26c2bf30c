import type { Project } from './project.ts';

const pages = ['index.html', 'public/index.html', 'src/index.html'];

/** The start page of a project, where it is a file, or null. */
export function findPage(project: Pick<Project, 'has'>): string | null {
  return pages.find((path) => project.has(path)) ?? null;
}
