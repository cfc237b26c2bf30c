import type { Exchange } from './exchange.ts';
import type { PlainRequest } from './plain-request.ts';
import type { TokenResponseEvent } from './token-handler.ts';

// Those that the conventions list; anybody can send another, and a metric must not grow with what anybody sends.
const KNOWN_METHODS = new Set(
  'CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT QUERY TRACE'.split(' '),
);

/** An answered request as the hook `response` is told of it. */
export function toResponseEvent(
  { method, url }: PlainRequest,
  exchange: Exchange,
  { status, duration, basePath }: { status: number; duration: number; basePath: string | null },
): TokenResponseEvent {
  const { route, operatorId, organization, cacheOutcome, code } = exchange;
  return {
    route,
    method,
    status,
    code,
    duration,
    cacheOutcome,
    operatorId,
    organization,
    // https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
    attributes: {
      'http.request.method': KNOWN_METHODS.has(method) ? method : '_OTHER',
      'http.response.status_code': status,
      'url.scheme': url.slice(0, url.indexOf(':')),
      ...(route !== null && { 'http.route': `${basePath ?? ''}/${route}` }),
      // For a server an answer of 4xx is no error.
      ...(code !== null && status >= 500 && { 'error.type': code }),
      ...(cacheOutcome !== null && { 'chathub.cache.outcome': cacheOutcome }),
    },
  };
}
