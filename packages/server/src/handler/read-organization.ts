import { ChatHubServerError } from '../shared/chathub-server-error.ts';

const MAX_LENGTH = 200;

/** The organization in `?org=`, or null. Two of them are refused: who checks one and who uses it must read the same. */
export function readOrganization(url: URL): string | null {
  const values = url.searchParams.getAll('org');
  const value = values[0] ?? '';
  if (values.length > 1 || value.length > MAX_LENGTH) {
    throw new ChatHubServerError('bad-request');
  }
  return value === '' ? null : value;
}
