import { existsSync } from 'node:fs';

/**
 * The path of a program, if it is there.
 *
 * @param variable Names one of your own.
 * @param usual Where Debian has it.
 * @throws Error when the variable names what is not there.
 */
export function findProgram(variable: string, usual: string): string | undefined {
  const own = process.env[variable];
  if (own && !existsSync(own)) throw new Error(`${variable} names ${own}, which is not there.`);
  return own ?? (existsSync(usual) ? usual : undefined);
}
