import type { NodeRequest } from './node-types.ts';

/** What {@link toWebRequest} makes a request from. */
export interface WebRequestSource {
  readonly req: NodeRequest;
  /** What a body parser made of the body, where one has read it. */
  readonly parsedBody: unknown;
  readonly url: string;
  readonly signal: AbortSignal;
}

/** The web-standard form of a Node request. Throws a `TypeError` where its method or headers make none. */
export function toWebRequest({ req, parsedBody, url, signal }: WebRequestSource): Request {
  const method = req.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    // HTTP/2 keeps method, path and authority among the headers, as names that begin with a colon.
    if (value !== undefined && !name.startsWith(':')) {
      for (const item of Array.isArray(value) ? value : [value]) {
        headers.append(name, item);
      }
    }
  }
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal };
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = toBody(req, parsedBody, headers);
    init.duplex = 'half';
  }
  return new Request(url, init);
}

function toBody(
  req: NodeRequest,
  parsedBody: unknown,
  headers: Headers,
): ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string | null {
  if (!req.readableDidRead && !req.readableEnded) {
    return toStream(req);
  }
  // What a parser has decoded has neither the length nor the encoding that the headers tell of.
  headers.delete('content-length');
  headers.delete('content-encoding');
  headers.delete('transfer-encoding');
  if (parsedBody === undefined || parsedBody === null) {
    return null;
  }
  if (typeof parsedBody === 'string') {
    return parsedBody;
  }
  return parsedBody instanceof Uint8Array ? new Uint8Array(parsedBody) : JSON.stringify(parsedBody);
}

/**
 * `Readable.toWeb` would not do: cancelling what it returns destroys the request and takes `req.socket` away, which
 * access logs and sessions still read (`req.ip`) when the answer is finished.
 */
function toStream(req: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = req.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { value, done } = await chunks.next();
        if (done) {
          controller.close();
        } else {
          controller.enqueue(value);
        }
      },
      cancel: async () => {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
