import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { parseJson } from './parse-json.ts';

/** The JSON array in an answer, each item parsed. Throws `upstream-malformed`. */
export function parseList<T>(body: string, parseItem: (value: unknown) => T): T[] {
  const value = parseJson(body);
  if (!Array.isArray(value)) {
    throw new ChatHubServerError('upstream-malformed', { detail: 'A list was expected.' });
  }
  return value.map((item) => parseItem(item));
}
