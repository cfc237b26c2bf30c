import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** What is sent, to the letter: `fetch` would add headers of its own and tidy the path up. */
export interface RawRequest {
  readonly method?: string;
  /** Path and query. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Sends a request to a server of this test. */
export async function sendRaw(origin: string, request: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', target: path, headers = {}, body } = request;
  const sent = httpRequest({ hostname, port, method, path, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const received = Object.entries(response.headers).map(([name, value]) => [name, `${value}`]);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(received),
    body: await text(response),
  };
}
