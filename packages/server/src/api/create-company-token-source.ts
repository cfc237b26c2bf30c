import { abortable } from '../shared/abortable.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { Deadline } from './create-deadline.ts';

/** Where calls get the company token from. */
export interface CompanyTokenSource {
  /** The token in use; logs in where there is none yet. */
  get(deadline: Deadline): Promise<string>;
  /**
   * A token to use instead of one that was refused. Everybody whose token was refused shares one login, and who comes
   * late gets what that login brought. Rejects with `upstream-unauthorized` where there is nothing to log in with.
   */
  replace(refused: string, deadline: Deadline): Promise<string>;
}

/** Keeps the company token in memory. Without `login` the given token is all there is. */
export function createCompanyTokenSource(
  given: string | null,
  login: (() => Promise<string>) | null,
): CompanyTokenSource {
  let current = given;
  let flight: Promise<string> | null = null;

  const obtain = (deadline: Deadline): Promise<string> => {
    if (login === null) {
      return Promise.reject(new ChatHubServerError('upstream-unauthorized', { status: 401 }));
    }
    flight ??= login()
      .then((token) => {
        current = token;
        return token;
      })
      .finally(() => {
        flight = null;
      });
    return abortable(flight, deadline.signal, () => deadline.error());
  };

  return {
    get: (deadline) => (current === null ? obtain(deadline) : Promise.resolve(current)),
    replace: (refused, deadline) => {
      if (current === refused && login !== null) {
        current = null;
      }
      return current === null || current === refused ? obtain(deadline) : Promise.resolve(current);
    },
  };
}
