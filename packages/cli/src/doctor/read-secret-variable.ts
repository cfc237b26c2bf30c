import { CliError } from '../cli-error.ts';
import type { Io } from '../io.ts';

// What fetch puts into a header without complaint. It would quote anything else in its error.
const HEADER_VALUE = /^[\x20-\x7e]+$/;

/**
 * A secret from the variable that a flag names, or from the prompt where it is not set and somebody is there to ask.
 *
 * @param usage The flag as it is used, such as `--cookie-env NAME`.
 * @throws CliError `bad-usage`, without the value; `aborted` in the prompt.
 */
export async function readSecretVariable(
  usage: string,
  name: string,
  { env, isInteractive, prompt }: Io,
): Promise<string> {
  if (!/^[A-Za-z_]\w{0,99}$/.test(name)) {
    throw new CliError(
      'bad-usage',
      `${usage} takes the name of a variable, and never the value itself.`,
      'Put the value into the environment, or into the file of --env-file. If what you typed was a real one, end that session.',
    );
  }
  const set = env[name]?.trim() ?? '';
  const value = set === '' && isInteractive ? (await prompt.password(`${name}:`)).trim() : set;
  if (value === '') {
    throw new CliError(
      'bad-usage',
      `The variable of ${usage} is not set.`,
      'Set it in the environment, or in a file that --env-file names.',
    );
  }
  if (!HEADER_VALUE.test(value)) {
    throw new CliError(
      'bad-usage',
      `What the variable of ${usage} has cannot stand in a header.`,
      'Copy it anew, as one line of plain characters.',
    );
  }
  return value;
}
