import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { parseOperatorId } from '../shared/parse-operator-id.ts';
import type { Authorization } from './token-handler.ts';

/** The operator that `authorize` named. Throws `unauthorized` for nobody, and `bad-options` for what is no operator. */
export function toOperatorId(authorization: Authorization | null | undefined): number {
  if (authorization === null || authorization === undefined) {
    throw new ChatHubServerError('unauthorized');
  }
  const operatorId = parseOperatorId(authorization.operatorId);
  if (operatorId === null) {
    throw new ChatHubServerError('bad-options', {
      detail:
        '`authorize` must return an `operatorId` that is a whole number above 0, or its digits.',
    });
  }
  return operatorId;
}
