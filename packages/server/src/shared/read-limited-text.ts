/**
 * The text of a request or response body, or null when it has more than `maxBytes` bytes: a body is never read to its
 * end just to find that it is too long.
 */
export async function readLimitedText(
  message: Pick<Request | Response, 'body' | 'headers'>,
  maxBytes: number,
): Promise<string | null> {
  const { body } = message;
  if (body === null) {
    return '';
  }
  if (Number(message.headers.get('content-length')) > maxBytes) {
    await body.cancel().catch(() => undefined);
    return null;
  }
  const reader = body.getReader();
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
      await reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}
