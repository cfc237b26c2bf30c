import { ChatHubServerError } from '../shared/chathub-server-error.ts';

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
// RFC 6750, section 2.1: what may stand behind "Bearer".
const BEARER = /^[\w.~+/-]+=*$/;

/**
 * The token in a body of a get-token call: documented as a JSON string, seen as bare text as well. A JSON string may
 * hold any bearer token; bare text must be a JWT, since any one-word answer of a proxy would pass for an opaque token.
 * Everything else is refused with `upstream-malformed`.
 */
export function parseToken(body: string): string {
  const text = body.trim();
  const token = text.startsWith('"') ? parseJsonString(text) : JWT.test(text) ? text : null;
  // A header of a JWT without the rest of it is an answer that was cut off.
  if (token === null || !BEARER.test(token) || (token.startsWith('eyJ') && !JWT.test(token))) {
    throw new ChatHubServerError('upstream-malformed', { detail: 'A token was expected.' });
  }
  return token;
}

function parseJsonString(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
