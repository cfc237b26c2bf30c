import type { Project } from './project.ts';

/** The first of these files that a project has, or null. */
export function firstExisting(
  project: Pick<Project, 'has'>,
  paths: readonly string[],
): string | null {
  return paths.find((path) => project.has(path)) ?? null;
}
