import type { NodeRequest } from './node-types.ts';

/** What {@link toWebRequest} makes a request from. */
export interface WebRequestSource {
  readonly req: NodeRequest;
  /** What a body parser made of the body, where one has read it. */
  readonly parsedBody: unknown;
  readonly trustProxy: boolean;
  readonly signal: AbortSignal;
}

/** The web-standard form of a Node request, or null when its URL or headers make none. */
export function toWebRequest(source: WebRequestSource): Request | null {
  const { req, parsedBody, trustProxy, signal } = source;
  const method = req.method ?? 'GET';
  const headers = new Headers();
  try {
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
    return new Request(toUrl(req, trustProxy), init);
  } catch {
    return null;
  }
}

function toUrl(req: NodeRequest, trustProxy: boolean): URL {
  const { encrypted } = req.socket as { encrypted?: boolean };
  const protocol =
    (trustProxy ? firstOf(req.headers['x-forwarded-proto']) : null) ??
    (encrypted === true ? 'https' : 'http');
  const host =
    (trustProxy ? firstOf(req.headers['x-forwarded-host']) : null) ??
    firstOf(req.headers[':authority']) ??
    req.headers.host ??
    'localhost';
  // A slash or an @ in it would move the boundary between host and path.
  if (/[\s/?#@\\]/.test(host)) {
    throw new TypeError('The Host header is no host.');
  }
  const target = req.originalUrl ?? req.url ?? '/';
  // A target may also be absolute (RFC 9112, section 3.2.2) or "*"; neither may decide which host this is.
  const path = target.startsWith('/') ? target : new URL(target, 'http://localhost').pathname;
  return new URL(`${protocol}://${host}${path}`);
}

/** A chain of proxies appends: the first entry is what the browser used. */
function firstOf(header: string | string[] | undefined): string | null {
  const value = (Array.isArray(header) ? header[0] : header)?.split(',')[0]?.trim();
  return value === undefined || value === '' ? null : value;
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
