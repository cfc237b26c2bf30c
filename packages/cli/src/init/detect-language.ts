import type { Framework } from './framework.ts';
import type { Language } from './language.ts';
import type { Project } from './project.ts';

/** TypeScript where the project has it in whatever way; Angular has nothing else. */
export function detectLanguage(project: Project, framework: Framework): Language {
  return framework === 'angular' || project.has('tsconfig.json') || project.dependsOn('typescript')
    ? 'ts'
    : 'js';
}
