import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is wrong with a file of variables: lines that are none, names that nobody reads. */
export function checkVariables(code: string, root: string): string[] {
  const source = globSync('packages/{server,cli}/src/**/*.ts', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const problems: string[] = [];
  for (const line of code.split('\n')) {
    const name = /^([A-Z_]+)=\S*$/.exec(line)?.[1];
    if (!name && line.trim() && !line.startsWith('#')) problems.push(`No variable: ${line}`);
    if (!name) continue;
    // What is for the page is read by the sample itself.
    if (!/^(VITE|PUBLIC|NUXT_PUBLIC|NEXT_PUBLIC)_/.test(name) && !source.includes(`${name}`)) {
      problems.push(`Nobody reads ${name}`);
    }
  }
  return problems;
}
