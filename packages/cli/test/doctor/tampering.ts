type Change = (response: Response, url: URL) => Promise<Response>;

/** The same answer with other headers; null takes one away. */
export function withHeaders(changed: Record<string, string | null>): Change {
  return async (response) => {
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(changed)) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    const { status } = response;
    // A Response refuses a body where the status has none.
    const body = status === 204 ? null : await response.arrayBuffer();
    return new Response(body, { status, headers });
  };
}

/** The answer of a 200 with another JSON body. */
export function withJson(change: (body: Record<string, unknown>, url: URL) => unknown): Change {
  return async (response, url) => {
    if (response.status !== 200) return response;
    const changed = change(await response.json(), url);
    return new Response(JSON.stringify(changed), { headers: response.headers });
  };
}
