import type { Content } from './content.ts';
import type { Exchange } from './exchange.ts';
import { methods } from './methods.ts';
import type { PlainRequest } from './plain-request.ts';

const PREFLIGHT_MAX_AGE = 600;

/** The headers of an answer. */
export function toHeaders(
  request: PlainRequest,
  content: Content,
  { route, rate }: Exchange,
  allowedOrigins: ReadonlySet<string>,
): Record<string, string> {
  const headers: Record<string, string> = {
    'cache-control': 'no-store',
    vary: 'Origin, Sec-Fetch-Site, Cookie, Authorization',
    'x-content-type-options': 'nosniff',
  };
  if (content.body !== null) {
    headers['content-type'] = 'application/json; charset=utf-8';
  }
  // Beside them a Retry-After should not end before the window does (section 6 of the draft): that of a 503 may.
  if (rate !== null && content.status !== 503) {
    headers['ratelimit-policy'] = rate.policy;
    headers.ratelimit = rate.limit;
  }
  Object.assign(headers, content.headers);
  const origin = request.header('origin');
  if (origin !== null && allowedOrigins.has(origin)) {
    headers['access-control-allow-origin'] = origin;
    headers['access-control-allow-credentials'] = 'true';
    headers['access-control-expose-headers'] = 'Date, Retry-After, RateLimit, RateLimit-Policy';
    if (request.method === 'OPTIONS' && route !== null) {
      headers['access-control-allow-methods'] = methods[route].join(', ');
      headers['access-control-allow-headers'] = 'Authorization, Content-Type';
      headers['access-control-max-age'] = String(PREFLIGHT_MAX_AGE);
    }
  }
  return headers;
}
