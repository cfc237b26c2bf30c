import { NodePlainRequest } from './node-plain-request.ts';
import type { NodeRequest, NodeResponse } from './node-types.ts';

/** What {@link readNodeRequest} reads. */
export interface ReadNodeRequestOptions {
  readonly req: NodeRequest;
  readonly res: NodeResponse;
  readonly parsedBody: unknown;
  readonly trustProxy: boolean;
  readonly isHost: (host: string) => boolean;
}

/** A Node request, as the token handler looks at it, or null where it does not say which URL it asks for. */
export function readNodeRequest(options: ReadNodeRequestOptions): NodePlainRequest | null {
  const { req, res, parsedBody, trustProxy, isHost } = options;
  const { headers } = req;
  const scheme =
    (trustProxy ? firstOf(headers['x-forwarded-proto']) : null) ??
    ((req.socket as { encrypted?: boolean }).encrypted === true ? 'https' : 'http');
  const host =
    (trustProxy ? firstOf(headers['x-forwarded-host']) : null) ??
    firstOf(headers[':authority']) ??
    headers.host ??
    'localhost';
  const target = toTarget(req.originalUrl ?? req.url ?? '/');
  if (target === null || !isHost(host)) {
    return null;
  }
  return new NodePlainRequest({ req, res, parsedBody, origin: `${scheme}://${host}`, target });
}

/** A target may also be absolute (RFC 9112, section 3.2.2) or "*"; neither may decide which host this is. */
function toTarget(target: string): string | null {
  if (target.startsWith('/')) {
    return target;
  }
  if (!URL.canParse(target, 'http://localhost')) {
    return null;
  }
  const { pathname, search } = new URL(target, 'http://localhost');
  return pathname + search;
}

/** A chain of proxies appends: the first entry is what the browser used. */
function firstOf(header: string | string[] | undefined): string | null {
  const value = (Array.isArray(header) ? header[0] : header)?.split(',')[0]?.trim();
  return value === undefined || value === '' ? null : value;
}
