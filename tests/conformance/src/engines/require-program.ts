import { findProgram } from './find-program.ts';

/**
 * The path of a program that a test cannot do without.
 *
 * @param variable Names one of your own.
 * @param usual Where Debian has it.
 * @param debian The package that brings it.
 * @throws Error that says what to install.
 */
export function requireProgram(variable: string, usual: string, debian: string): string {
  const path = findProgram(variable, usual);
  if (path) return path;
  throw new Error(`No ${usual}: install ${debian} (apt-get install ${debian}) or set ${variable}.`);
}
