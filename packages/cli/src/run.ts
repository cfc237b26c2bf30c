import type { CommandContext } from './command-context.ts';
import { createOutput } from './create-output.ts';
import { createProgram } from './create-program.ts';
import { describeError } from './describe-error.ts';
import type { Io } from './io.ts';
import { readEnvironment } from './read-environment.ts';
import { readGlobalOptions } from './read-global-options.ts';
import { refuseSecretArguments } from './refuse-secret-arguments.ts';
import { version } from './version.ts';
import { writeError } from './write-error.ts';

/**
 * Runs one command line and answers the exit code: 0 done, 1 failed, 2 wrong use. Never rejects.
 *
 * @param argv What stands behind the name of the program.
 * @example
 * ```ts
 * process.exitCode = await run(['operators', 'list', '--json'], createSystemIo());
 * ```
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const end = argv.indexOf('--');
  const own = end === -1 ? argv : argv.slice(0, end);
  const output = createOutput(io, own.includes('--json'));
  let exitCode = 0;
  let shown = '';
  try {
    const env = readEnvironment(io, readGlobalOptions(argv));
    refuseSecretArguments(own, env);
    const context: CommandContext = {
      io: { ...io, env },
      output,
      setExitCode: (code) => {
        exitCode = code;
      },
    };
    const program = createProgram(context, (text) => {
      shown += text;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    const failure = describeError(error);
    if (failure === null) {
      const text = shown.trimEnd();
      output.print(text === version() ? { version: text } : { help: text }, () => text.split('\n'));
      return 0;
    }
    writeError(failure, io, output);
    return failure.exitCode;
  }
}
