import { apiUrlOf } from '../api-url-of.ts';
import type { Io } from '../io.ts';
import { askCredentials } from './ask-credentials.ts';
import { credentialsInEnvironment } from './credentials-in-environment.ts';
import type { FoundCredentials } from './found-credentials.ts';
import { keychainAccount } from './keychain-account.ts';

/**
 * The company's credentials: from the environment, else from the keychain, else from the prompt.
 *
 * @throws CliError `no-credentials`, naming the variables; `bad-usage`, `aborted`
 * @throws ChatHubServerError `bad-options` where the environment has two kinds of them
 */
export async function findCredentials(io: Io): Promise<FoundCredentials> {
  const fromEnvironment = credentialsInEnvironment(io.env);
  if (fromEnvironment) return { credentials: fromEnvironment, source: 'environment' };
  const companyToken = await io.keychain.get(keychainAccount(apiUrlOf(io.env)));
  if (companyToken !== null) return { credentials: { companyToken }, source: 'keychain' };
  return { credentials: await askCredentials(io), source: 'prompt' };
}
