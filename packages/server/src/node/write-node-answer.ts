import type { ServerResponse } from 'node:http';
import { mergeVary } from './merge-vary.ts';
import type { NodeAnswer } from './node-answer.ts';
import type { NodeResponse } from './node-types.ts';

/** Writes an answer to a Node response. A session's cookie and a compression's `Vary` that are set already stay. */
export function writeNodeAnswer({ status, headers, body }: NodeAnswer, res: NodeResponse): void {
  if (res.writableEnded || res.headersSent) {
    return;
  }
  const vary = res.getHeader('vary');
  if (vary !== undefined) {
    headers.vary = mergeVary(vary, headers.vary);
  }
  const cookies = res.getHeader('set-cookie');
  if (cookies !== undefined) {
    const all = [cookies, headers['set-cookie'] ?? []].flat().map(String);
    headers['set-cookie'] = [...new Set(all)];
  }
  if (body !== null) {
    headers['content-length'] = String(Buffer.byteLength(body));
  }
  // Both kinds of response take these arguments; the union of their overloads takes none.
  const response = res as ServerResponse;
  response.writeHead(status, headers);
  response.end(body);
}
