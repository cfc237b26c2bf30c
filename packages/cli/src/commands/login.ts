import { Command } from 'commander';
import { addExamples } from '../add-examples.ts';
import { apiUrlOf } from '../api-url-of.ts';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';
import { createApi } from '../create-api.ts';
import { askCredentials } from '../credentials/ask-credentials.ts';
import { credentialsInEnvironment } from '../credentials/credentials-in-environment.ts';
import { keychainAccount } from '../credentials/keychain-account.ts';
import type { Io } from '../io.ts';
import { printable } from '../printable.ts';

/** `chathub login`: proves credentials against ChatHub, and keeps the company token in the keychain. */
export function createLoginCommand({ io, output }: CommandContext): Command {
  const command = new Command('login')
    .description("check the company's credentials and keep its token in the system's keychain")
    .action(async () => {
      const apiUrl = apiUrlOf(io.env);
      const credentials = credentialsInEnvironment(io.env) ?? (await askCredentials(io));
      const api = createApi(io, credentials);
      const companyToken = await api.getCompanyToken({ signal: io.signal });
      // A company token that was given is proved by its first use only.
      const organizations = await api.listOrganizations({ signal: io.signal });
      const stored = await store(io, keychainAccount(apiUrl), companyToken);
      output.print({ apiUrl, organizations, storedIn: stored ? 'keychain' : null }, () => [
        `ChatHub at ${apiUrl} accepts the credentials.`,
        `Organizations: ${organizations.map(({ id, name }) => `${printable(name)} (${id})`).join(', ') || 'none'}`,
        ...(stored
          ? [
              'The company token is kept in the keychain of this system. `chathub logout` removes it.',
            ]
          : [
              'This machine has no keychain that can be used, so nothing is stored.',
              'Set CHATHUB_LOGIN and CHATHUB_PASSWORD, or CHATHUB_COMPANY_TOKEN, in the environment, or name a file that has them with --env-file.',
            ]),
      ]);
    });
  return addExamples(command, [
    'chathub login',
    'chathub login --env-file .env',
    'chathub login --api-url https://api.chathub.smsbat.com',
  ]);
}

async function store({ keychain }: Io, account: string, companyToken: string): Promise<boolean> {
  if (!(await keychain.isAvailable())) return false;
  try {
    await keychain.set(account, companyToken);
    return true;
  } catch (error) {
    if (error instanceof CliError && error.code === 'keychain-unavailable') return false;
    throw error;
  }
}
