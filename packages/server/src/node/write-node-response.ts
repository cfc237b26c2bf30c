import type { NodeResponse } from './node-types.ts';

/** Writes a web-standard response, whose body is small, to a Node response. Keeps headers that others set before. */
export async function writeNodeResponse(response: Response, res: NodeResponse): Promise<void> {
  const body = response.body === null ? null : new Uint8Array(await response.arrayBuffer());
  if (res.writableEnded || res.headersSent) {
    return;
  }
  res.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && name !== 'vary') {
      res.setHeader(name, value);
    }
  }
  append(res, 'set-cookie', response.headers.getSetCookie());
  append(res, 'vary', response.headers.get('vary')?.split(/\s*,\s*/) ?? []);
  if (body === null) {
    res.end();
  } else {
    res.setHeader('content-length', body.byteLength);
    res.end(body);
  }
}

/** A session's cookie or a compression's `Vary` that is there already must not get lost. */
function append(res: NodeResponse, name: string, values: readonly string[]): void {
  if (values.length === 0) {
    return;
  }
  const before = [res.getHeader(name) ?? []].flat().map(String);
  const all = [...new Set([...before, ...values])];
  res.setHeader(name, name === 'vary' ? all.join(', ') : all);
}
