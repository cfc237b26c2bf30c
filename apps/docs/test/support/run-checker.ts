import { execFile } from 'node:child_process';
import { promisify, stripVTControlCharacters } from 'node:util';

/** Runs a compiler and answers what it says, whether it is content or not. */
export async function runChecker(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(program, args, {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  }).catch((error: { code?: unknown; stdout?: string; stderr?: string }) => {
    // A number is the exit code of a compiler that found something; all else is no answer.
    if (typeof error.code !== 'number') throw error;
    return { stdout: error.stdout ?? '', stderr: error.stderr ?? '' };
  });
  return stripVTControlCharacters(`${stdout}\n${stderr}`);
}
