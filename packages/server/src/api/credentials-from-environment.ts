import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { ChatHubCredentials } from './chathub-api.ts';

/**
 * The company's credentials from `CHATHUB_LOGIN` and `CHATHUB_PASSWORD`, or from `CHATHUB_COMPANY_TOKEN`. A variable
 * that is empty counts as missing.
 *
 * @param env Usually `process.env`; on an edge runtime the bindings of the request.
 * @throws ChatHubServerError `bad-options`, naming the variables that are missing or in each other's way.
 *
 * @example
 * ```ts
 * const api = createChatHubApi({ credentials: credentialsFromEnvironment(process.env) });
 * ```
 */
export function credentialsFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): ChatHubCredentials {
  const read = (name: string): string | null => {
    const value = env[name];
    return value === undefined || value.trim() === '' ? null : value;
  };
  const login = read('CHATHUB_LOGIN');
  const password = read('CHATHUB_PASSWORD');
  const companyToken = read('CHATHUB_COMPANY_TOKEN');
  if (companyToken !== null && (login !== null || password !== null)) {
    throw new ChatHubServerError('bad-options', {
      detail:
        'CHATHUB_COMPANY_TOKEN is set together with CHATHUB_LOGIN or CHATHUB_PASSWORD: set one kind of credentials.',
    });
  }
  if (companyToken !== null) {
    return { companyToken };
  }
  if (login === null || password === null) {
    const missing = [
      ...(login === null ? ['CHATHUB_LOGIN'] : []),
      ...(password === null ? ['CHATHUB_PASSWORD'] : []),
    ];
    throw new ChatHubServerError('bad-options', {
      detail: `Missing in the environment: ${missing.join(' and ')}${missing.length === 2 ? ' (or CHATHUB_COMPANY_TOKEN)' : ''}.`,
    });
  }
  return { login, password };
}
