import { ChatHubServerError } from '../shared/chathub-server-error.ts';

/** The JSON in an answer. Throws `upstream-malformed`, without the text that JSON.parse would quote. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ChatHubServerError('upstream-malformed', { detail: 'JSON was expected.' });
  }
}
