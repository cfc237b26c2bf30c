/** As much as a client has usually sent by the time that it is told of its mistake. */
const MAX_DISCARDED_BYTES = 1024 * 1024;

/**
 * The text of a request or response body, or null when it has more than `maxBytes` bytes: nobody waits for the end of a
 * body just to be told that it is too long.
 */
export async function readLimitedText(
  message: Pick<Request | Response, 'body' | 'headers'>,
  maxBytes: number,
): Promise<string | null> {
  const { body } = message;
  if (body === null) {
    return '';
  }
  const reader = body.getReader();
  if (Number(message.headers.get('content-length')) > maxBytes) {
    letGo(message, reader);
    return null;
  }
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) {
      return text + decoder.decode();
    }
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      letGo(message, reader);
      return null;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/**
 * The rest of a response is cancelled, which frees its connection. A request's is not: SvelteKit destroys the connection
 * of a request whose body is cancelled, so that the answer never arrives, and h3, the server of Nuxt, throws outside of
 * every handler when more of it comes in.
 */
function letGo(message: object, reader: ReadableStreamDefaultReader<Uint8Array>): void {
  const end = message instanceof Response ? reader.cancel() : discard(reader);
  end.catch(() => undefined);
}

/**
 * Reads on once the answer is on its way: what comes next on the same connection is behind this body, and waits for ever
 * behind one that nobody reads.
 */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  for (let size = 0; size < MAX_DISCARDED_BYTES; ) {
    const chunk = await reader.read();
    if (chunk.done) {
      return;
    }
    size += chunk.value.byteLength;
  }
  reader.releaseLock();
}
