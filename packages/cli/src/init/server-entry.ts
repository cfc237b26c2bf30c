import { firstExisting } from './first-existing.ts';
import type { Project } from './project.ts';
import type { Stack } from './stack.ts';

const extensions = ['ts', 'mts', 'js', 'mjs', 'cjs'];

/** The file of a project that starts its server, or null where it cannot be told. */
export function serverEntry(project: Project, { framework }: Stack): string | null {
  const names = ['server/index', 'server/server', 'server/main', 'server/app', 'server', 'app'];
  // Elsewhere these are the page's.
  if (framework === 'none' || framework === 'html') {
    names.push('src/server', 'src/index', 'src/main', 'src/app', 'index', 'main');
  } else names.push('src/server');
  const paths = names.flatMap((name) => extensions.map((extension) => `${name}.${extension}`));
  const main = project.manifest?.main?.replace(/^\.\//, '');
  return firstExisting(project, paths) ?? (main && project.has(main) ? main : null);
}
