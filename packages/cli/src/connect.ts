import type { ChatHubApi } from '@chathub/server';
import { askToSignInAgain } from './ask-to-sign-in-again.ts';
import { createApi } from './create-api.ts';
import { findCredentials } from './credentials/find-credentials.ts';
import type { Io } from './io.ts';

/**
 * The ChatHub API with whatever credentials there are: environment, then keychain, then prompt.
 *
 * @throws CliError `no-credentials`, `bad-usage`, `aborted`; ChatHubServerError `bad-options`
 * @example
 * ```ts
 * const organizations = await (await connect(io)).listOrganizations({ signal: io.signal });
 * ```
 */
export async function connect(io: Io): Promise<ChatHubApi> {
  const { credentials, source } = await findCredentials(io);
  const api = createApi(io, credentials);
  return source === 'keychain' ? askToSignInAgain(api) : api;
}
