import type { NodeAnswer } from './node-answer.ts';

/** A web-standard response, whose body is small, as it is written to Node. */
export async function toNodeAnswer(response: Response): Promise<NodeAnswer> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) {
    headers['set-cookie'] = cookies;
  }
  return {
    status: response.status,
    headers,
    body: response.body === null ? null : new Uint8Array(await response.arrayBuffer()),
  };
}
