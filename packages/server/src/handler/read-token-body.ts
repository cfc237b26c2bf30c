import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { readLimitedText } from '../shared/read-limited-text.ts';

/** The token in the body of `POST /validate`. Throws 400, 413 or 415 by code. */
export async function readTokenBody(request: Request, maxBytes: number): Promise<string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new ChatHubServerError('unsupported-media-type');
  }
  let text: string | null;
  try {
    text = await readLimitedText(request, maxBytes);
  } catch {
    throw new ChatHubServerError('bad-request');
  }
  if (text === null) {
    throw new ChatHubServerError('body-too-large');
  }
  let token: unknown;
  try {
    token = (JSON.parse(text) as { token?: unknown } | null)?.token;
  } catch {
    throw new ChatHubServerError('bad-request');
  }
  if (typeof token !== 'string' || token.trim() === '') {
    throw new ChatHubServerError('bad-request');
  }
  return token;
}
