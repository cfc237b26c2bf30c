import type { CommandLine } from './command-line.ts';

/** A command as one types it. */
export function showCommand({ command, args }: CommandLine): string {
  return [command, ...args].join(' ');
}
