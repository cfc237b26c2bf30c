import { CliError } from '../cli-error.ts';
import type { Io } from '../io.ts';

/**
 * The token to look at: from the standard input where `source` is `-`, else from
 * `CHATHUB_OPERATOR_TOKEN`, else from the prompt.
 *
 * @throws CliError `secret-as-argument` for any other source; `no-token`, `aborted`
 */
export async function readToken(io: Io, source: string | undefined): Promise<string> {
  if (source === '-') return io.readStdin();
  if (source !== undefined) {
    throw new CliError(
      'secret-as-argument',
      'A token is not taken as an argument: the list of processes and the history of the shell show it.',
      'Set CHATHUB_OPERATOR_TOKEN, pipe it into `chathub validate -`, or leave it out to be asked.',
    );
  }
  const fromEnvironment = io.env.CHATHUB_OPERATOR_TOKEN;
  if (fromEnvironment !== undefined) return fromEnvironment;
  if (io.isInteractive) return io.prompt.password('Operator token:');
  throw new CliError(
    'no-token',
    'There is no token: CHATHUB_OPERATOR_TOKEN is not set.',
    'Set it, or pipe the token into `chathub validate -`.',
  );
}
