import type { Agent, Command, ResolveCommandOptions } from 'package-manager-detector';
import { resolveCommand } from 'package-manager-detector/commands';

/** A program and its arguments. */
export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
}

/** What a package manager calls a command, such as `npm install` or `pnpm add`. */
export function commandLine(
  agent: Agent,
  command: Command,
  args: readonly string[],
  options: ResolveCommandOptions = {},
): CommandLine {
  // npm is there wherever Node is, and can do all that is asked for here.
  const resolved =
    resolveCommand(agent, command, [...args], options) ?? resolveCommand('npm', command, [...args]);
  if (!resolved) throw new Error(`npm has no ${command}.`);
  return resolved;
}
