import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { ChatHubCredentials } from './chathub-api.ts';

/** A private copy of the credentials. Throws `bad-options`, naming what is missing and never what was given. */
export function checkCredentials(credentials: unknown): ChatHubCredentials {
  const given = (credentials ?? {}) as Record<string, unknown>;
  const isText = (name: string): boolean =>
    typeof given[name] === 'string' && given[name].trim() !== '';
  const { login, password, companyToken } = given;
  if (companyToken !== undefined && (login !== undefined || password !== undefined)) {
    throw new ChatHubServerError('bad-options', {
      detail: '`credentials` has both `companyToken` and `login` or `password`: give one kind.',
    });
  }
  if (companyToken !== undefined) {
    // What is not a visible ASCII string cannot go into a header, and fetch would quote it in its error.
    if (typeof companyToken !== 'string' || !/^[\x21-\x7e]+$/.test(companyToken.trim())) {
      throw new ChatHubServerError('bad-options', {
        detail: '`credentials.companyToken` must be a token.',
      });
    }
    return { companyToken: companyToken.trim() };
  }
  const missing = ['login', 'password'].filter((name) => !isText(name));
  if (missing.length > 0) {
    throw new ChatHubServerError('bad-options', {
      detail: `Missing: ${missing.map((name) => `\`credentials.${name}\``).join(' and ')}. Give \`credentials: { login, password }\` or \`credentials: { companyToken }\`.`,
    });
  }
  return { login: login as string, password: password as string };
}
