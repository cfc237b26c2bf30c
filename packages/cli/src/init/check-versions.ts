import { CliError } from '../cli-error.ts';
import type { Project } from './project.ts';

// The oldest major that each adapter's peer range takes.
const oldest: Readonly<Record<string, number>> = {
  react: 18,
  vue: 3,
  '@angular/core': 20,
  svelte: 5,
};

const packageOf = {
  react: 'react',
  vue: 'vue',
  angular: '@angular/core',
  svelte: 'svelte',
} as const;

/**
 * Refuses a framework that is too old for its adapter. A range without a number, such as `latest`, passes.
 *
 * @throws CliError `unsupported-version`
 */
export function checkVersions(project: Project, framework: string): void {
  const name = packageOf[framework as keyof typeof packageOf];
  const range = name && project.manifest?.dependencies[name];
  const major = Number(/^[^\d]*(\d+)/.exec(range ?? '')?.[1] ?? Number.NaN);
  const needed = name === undefined ? undefined : oldest[name];
  if (needed === undefined || Number.isNaN(major) || major >= needed) return;
  throw new CliError(
    'unsupported-version',
    `The project has ${name} ${range}; the panel needs ${name} ${needed} or newer.`,
    `Update ${name}, or give --framework html: <chathub-widget> works inside of any version.`,
  );
}
