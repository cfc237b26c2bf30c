import type { PlainAnswer } from './plain-answer.ts';

/**
 * The web-standard form of an answer. A HEAD is told the length of what it does not get (RFC 9110, section 9.3.2).
 *
 * @param date The browser half measures `expiresAt` against it. Node and most runtimes add one, and some edges do not.
 */
export function toResponse(answer: PlainAnswer, method: string, date: string): Response {
  const { status, headers, body } = answer;
  headers.date = date;
  if (method !== 'HEAD' || body === null) {
    return new Response(body, { status, headers });
  }
  headers['content-length'] = String(new TextEncoder().encode(body).byteLength);
  return new Response(null, { status, headers });
}
