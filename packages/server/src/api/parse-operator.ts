import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { Operator } from './chathub-api.ts';
import { parseOrganization } from './parse-organization.ts';

/** One operator of an answer, reduced to what is documented. Throws `upstream-malformed`. */
export function parseOperator(value: unknown): Operator {
  const { id, name, status, organization } = (value ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(id) || typeof name !== 'string' || !Number.isSafeInteger(status)) {
    throw new ChatHubServerError('upstream-malformed', { detail: 'An operator was expected.' });
  }
  return {
    id: id as number,
    name,
    status: status as number,
    organization:
      organization === undefined || organization === null ? null : parseOrganization(organization),
  };
}
