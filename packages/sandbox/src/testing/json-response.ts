/**
 * An answer in JSON. jsdom has no `Response`, and jest takes that of Node away: there it is an object
 * with what is read of one.
 */
export function jsonResponse(
  body: object,
  status: number,
  headers: ReadonlyMap<string, string>,
): Response {
  const text = JSON.stringify(body);
  if (typeof Response === 'function') {
    return new Response(text, {
      status,
      headers: { 'content-type': 'application/json', ...Object.fromEntries(headers) },
    });
  }
  const imitation: Pick<Response, 'ok' | 'status' | 'text' | 'json'> & {
    headers: Pick<Headers, 'get'>;
  } = {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
    text: async () => text,
    json: async () => JSON.parse(text),
  };
  return imitation as Response;
}
