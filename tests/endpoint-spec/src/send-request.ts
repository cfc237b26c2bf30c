import { type Agent, type ClientRequest, request as httpRequest } from 'node:http';
import type { Answer } from './answer.ts';

/** A request as it goes over the wire: unlike with `fetch`, every header and every path may be sent. */
export interface WireRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In parts it goes out chunked, without a length, and ends as soon as there is an answer. */
  readonly body?: string | Iterable<string> | AsyncIterable<string>;
  /** Disconnects without waiting for the answer. */
  readonly signal?: AbortSignal;
}

/** Sends one request and reads its whole answer. Redirects are not followed. */
export function sendRequest(
  agent: Agent,
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body = [], signal }: WireRequest,
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      agent,
      hostname,
      port,
      method,
      path,
      headers,
      ...(signal && { signal }),
    });
    request.once('error', reject);
    request.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('error', reject);
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        if (!request.writableEnded) request.destroy();
      });
    });
    if (typeof body !== 'string') {
      void writeParts(request, body);
      return;
    }
    request.setHeader('Content-Length', Buffer.byteLength(body));
    request.end(body);
  });
}

async function writeParts(
  request: ClientRequest,
  parts: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  let isAnswered = false;
  request.once('response', () => {
    isAnswered = true;
  });
  for await (const part of parts) {
    if (isAnswered || request.destroyed) return;
    // It is called once the part has left, or the connection has ended.
    await new Promise<void>((resolve) => request.write(part, () => setImmediate(resolve)));
  }
  request.end();
}
