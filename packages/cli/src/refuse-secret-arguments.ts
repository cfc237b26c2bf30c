import { CliError } from './cli-error.ts';
import type { Io } from './io.ts';

const secretFlags =
  /^--?(?:login|password|passwd|pass|company-?token|operator-?token|token|secret)(?:=|$)/i;
const jwt = /eyJ[\w-]+\.[\w-]+\./;
const secretVariables = [
  'CHATHUB_LOGIN',
  'CHATHUB_PASSWORD',
  'CHATHUB_COMPANY_TOKEN',
  'CHATHUB_OPERATOR_TOKEN',
];
// Shorter ones are words like the sandbox's "demo", which may as well be a name.
const shortestSecret = 8;

/**
 * Refuses a secret among the arguments: everybody on the machine sees them in the list of processes,
 * and the shell keeps them in its history.
 *
 * @param own The arguments before `--`; what stands behind is another program's.
 * @throws CliError `secret-as-argument`, without what was given.
 */
export function refuseSecretArguments(own: readonly string[], env: Io['env']): void {
  // The sandbox's credentials are its own, and its flags say so.
  const isSandbox = own.includes('sandbox');
  const known = secretVariables.flatMap((name) => {
    const value = env[name]?.trim() ?? '';
    return value.length >= shortestSecret ? [value] : [];
  });
  const isSecret = (argument: string) =>
    (!isSandbox && secretFlags.test(argument)) ||
    jwt.test(argument) ||
    known.some((secret) => argument.includes(secret));
  if (own.some(isSecret)) {
    throw new CliError(
      'secret-as-argument',
      'Credentials and tokens are not taken as arguments: the list of processes and the history of the shell show them.',
      'Leave it out to be asked for it, or set CHATHUB_LOGIN and CHATHUB_PASSWORD, CHATHUB_COMPANY_TOKEN or CHATHUB_OPERATOR_TOKEN in the environment. If it was a real one, change it.',
    );
  }
}
