import type { Project } from './project.ts';
import type { Stack } from './stack.ts';

/** The packages that a project needs and does not have yet. */
export function packagesFor(project: Project, { framework, backend }: Stack): string[] {
  const needed = [
    ...(framework === 'none' ? [] : [`@chathub/${framework === 'html' ? 'element' : framework}`]),
    ...(backend === 'none' ? [] : ['@chathub/server']),
  ];
  return needed.filter((name) => !project.dependsOn(name));
}
