import type { Agent } from 'package-manager-detector';
import { backendNames } from './backend-names.ts';
import { frameworkNames } from './framework-names.ts';
import type { Stack } from './stack.ts';

/** What was found, in one line. */
export function describeStack({ framework, backend, language }: Stack, agent: Agent): string {
  const languageName = language === 'ts' ? 'TypeScript' : 'JavaScript';
  return `${frameworkNames[framework]} · ${backendNames[backend]} · ${languageName} · ${agent}`;
}
