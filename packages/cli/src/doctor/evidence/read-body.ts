const MAX_BYTES = 5 * 1024 * 1024;

/** The text of an answer and its size; no text where it is longer than 5 MB, and then the rest is not waited for. */
export async function readBody(
  response: Response,
): Promise<{ readonly body: string | null; readonly size: number }> {
  if (response.body === null) return { body: '', size: 0 };
  const decoder = new TextDecoder();
  let body = '';
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream, which closes the connection.
    if (size > MAX_BYTES) return { body: null, size };
    body += decoder.decode(chunk, { stream: true });
  }
  return { body: body + decoder.decode(), size };
}
