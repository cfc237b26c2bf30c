import { parseEnv } from 'node:util';
import { planAddition } from './plan-addition.ts';
import type { PlannedFile } from './planned-file.ts';
import type { Project } from './project.ts';
import type { Variable } from './variable.ts';

/** Plans the variables that a `.env` file does not have yet. What it has stays as it is. */
export function planVariables(
  project: Project,
  path: string,
  variables: readonly Variable[],
): PlannedFile {
  const present = parseEnv(project.read(path) ?? '');
  const missing = variables.filter(({ name }) => !Object.hasOwn(present, name));
  const lines = missing.flatMap(({ name, value, comment }) => [
    ...comment.map((line) => `# ${line}`),
    `${name}=${value}`,
  ]);
  return planAddition(project, path, lines);
}
