import { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';

/** `chathub init`. */
export function createInitCommand(_context: CommandContext): Command {
  return new Command('init').action(() => {
    throw new CliError('internal', '`chathub init` is not here yet.', 'Use a later version.');
  });
}
