import { constants } from 'node:os';
import spawn from 'cross-spawn';
import { CliError } from './cli-error.ts';
import type { Io } from './io.ts';
import type { Subprocess } from './subprocess.ts';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program as {@link Io.spawn} says, and hands it the signals that this process gets.
 *
 * @throws CliError `program-not-found`, `program-failed`
 */
export function spawnProgram(
  program: Subprocess & Required<Pick<Subprocess, 'env' | 'cwd'>>,
): Promise<number> {
  const { command, args, env, cwd, input, output = 'inherit' } = program;
  const stdout = { inherit: 'inherit', error: 2, ignore: 'ignore' } as const;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      env,
      cwd,
      stdio: [input === undefined ? 'inherit' : 'pipe', stdout[output], 'inherit'],
    });
    const forward = (signal: NodeJS.Signals): void => {
      // Ctrl-C reaches everything in the terminal by itself: twice would be "at once" to many.
      if (signal === 'SIGINT' && isInTerminal()) return;
      child.kill(signal);
    };
    const release = (): void => {
      for (const name of forwarded) process.off(name, forward);
    };
    for (const name of forwarded) process.on(name, forward);
    child.once('error', (error: NodeJS.ErrnoException) => {
      release();
      reject(toError(error, command));
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
    // It may end without reading what it was given.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function isInTerminal(): boolean {
  return [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
}

function toError({ code }: NodeJS.ErrnoException, command: string): CliError {
  return code === 'ENOENT'
    ? new CliError(
        'program-not-found',
        `There is no program "${command}".`,
        'Check its name, and that it is installed and on the PATH.',
      )
    : new CliError(
        'program-failed',
        `"${command}" could not be started${code ? ` (${code})` : ''}.`,
        'Check that it may be executed.',
      );
}
