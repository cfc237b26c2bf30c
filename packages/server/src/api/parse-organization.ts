import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import type { Organization } from './chathub-api.ts';

/** One organization of an answer, reduced to what is documented. Throws `upstream-malformed`. */
export function parseOrganization(value: unknown): Organization {
  const { id, name } = (value ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(id) || typeof name !== 'string') {
    throw new ChatHubServerError('upstream-malformed', { detail: 'An organization was expected.' });
  }
  return { id: id as number, name };
}
