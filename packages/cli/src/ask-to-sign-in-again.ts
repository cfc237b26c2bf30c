import { type ChatHubApi, ChatHubServerError } from '@chathub/server';
import { CliError } from './cli-error.ts';

/** The same API, which says what to do where ChatHub refuses what the keychain has: `login-expired`. */
export function askToSignInAgain(api: ChatHubApi): ChatHubApi {
  const wrap =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await call(...args);
      } catch (error) {
        if (!(error instanceof ChatHubServerError && error.code === 'upstream-unauthorized')) {
          throw error;
        }
        throw new CliError(
          'login-expired',
          'ChatHub refuses the company token that the keychain has.',
          'Sign in again: chathub login',
        );
      }
    };
  return {
    getCompanyToken: wrap(api.getCompanyToken),
    listOrganizations: wrap(api.listOrganizations),
    listOperators: wrap(api.listOperators),
    synchronizeOperators: wrap(api.synchronizeOperators),
    setOperatorStatus: wrap(api.setOperatorStatus),
    getOperatorToken: wrap(api.getOperatorToken),
    validateToken: wrap(api.validateToken),
  };
}
