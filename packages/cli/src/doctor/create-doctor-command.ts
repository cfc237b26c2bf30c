import { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';

/** `chathub doctor`. */
export function createDoctorCommand(_context: CommandContext): Command {
  return new Command('doctor').action(() => {
    throw new CliError('internal', '`chathub doctor` is not here yet.', 'Use a later version.');
  });
}
