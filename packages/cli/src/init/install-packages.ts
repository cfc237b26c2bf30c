import { CliError } from '../cli-error.ts';
import type { Io } from '../io.ts';
import type { CommandLine } from './command-line.ts';
import { showCommand } from './show-command.ts';

/**
 * Runs the package manager. What it says goes to the standard error, beside the result.
 *
 * @throws CliError `install-failed`
 */
export async function installPackages(io: Io, command: CommandLine): Promise<void> {
  const exitCode = await io
    .spawn({ ...command, cwd: io.cwd, output: 'error' })
    .catch((error: unknown) => {
      if (error instanceof CliError) return null;
      throw error;
    });
  if (exitCode === 0) return;
  const reason =
    exitCode === null ? `${command.command} cannot be started` : `it ended with ${exitCode}`;
  throw new CliError(
    'install-failed',
    `The files are written, but the packages are not installed: ${reason}.`,
    `Run it yourself: ${showCommand(command)}. Then run init again: it shows what is left to do.`,
  );
}
