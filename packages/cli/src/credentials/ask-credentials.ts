import type { ChatHubCredentials } from '@chathub/server';
import { CliError } from '../cli-error.ts';
import type { Io } from '../io.ts';

/**
 * Asks for what the environment does not have of login and password.
 *
 * @throws CliError `no-credentials` where nobody is there to ask; `aborted`
 */
export async function askCredentials({
  env,
  isInteractive,
  prompt,
}: Io): Promise<ChatHubCredentials> {
  const { CHATHUB_LOGIN = '', CHATHUB_PASSWORD = '' } = env;
  if (!isInteractive) {
    const missing = [
      ...(CHATHUB_LOGIN.trim() === '' ? ['CHATHUB_LOGIN'] : []),
      ...(CHATHUB_PASSWORD.trim() === '' ? ['CHATHUB_PASSWORD'] : []),
    ];
    throw new CliError(
      'no-credentials',
      `There are no credentials: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
      'Set CHATHUB_LOGIN and CHATHUB_PASSWORD, or CHATHUB_COMPANY_TOKEN, in the environment or in a file that --env-file names; or run `chathub login` in a terminal.',
    );
  }
  return {
    login: CHATHUB_LOGIN.trim() || (await prompt.input('ChatHub login:')),
    password: CHATHUB_PASSWORD.trim() || (await prompt.password('Password:')),
  };
}
