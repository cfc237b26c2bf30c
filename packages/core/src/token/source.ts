import { ChatHubError, type ChatHubErrorCode } from '../errors.ts';
import type { Hub } from '../hub.ts';
import type { TokenReason } from '../options.ts';
import { parseTokenResponse, type Token } from './response.ts';

const CODES: Record<number, ChatHubErrorCode> = {
  401: 'token-unauthorized',
  403: 'token-forbidden',
  404: 'token-not-found',
  408: 'token-timeout',
  429: 'token-rate-limited',
};

/**
 * What a failed request means: a `Response`, or the error of an HTTP client that has its `status`
 * and perhaps its `headers`.
 */
export function classify(failure: unknown, { navigator, now }: Hub): ChatHubError {
  if (failure instanceof ChatHubError) return failure;
  const { status, headers } = Object(failure) as Partial<Response>;
  if (!status) return new ChatHubError(navigator.onLine ? 'token-network' : 'offline');
  const header = (name: string) => headers?.get?.(name) ?? '';
  // RFC 9110, section 10.2.3: seconds, or a date, which only the server's own clock can place.
  const wait = header('retry-after');
  const until = Date.parse(wait) - (Date.parse(header('date')) || now());
  return new ChatHubError(
    CODES[status] ?? (status < 500 ? 'token-malformed' : 'token-server'),
    `HTTP ${status}`,
    { retryAfter: Math.min(3_600_000, Number(wait) * 1000 || until || 0) },
  );
}

/**
 * Asks the configured source once.
 *
 * @throws whatever the source throws, for {@link classify}.
 */
export async function requestToken(
  { options, document, fetch, now }: Hub,
  reason: TokenReason,
  signal: AbortSignal,
): Promise<Token> {
  const { organization, tokenEndpoint, fetchToken, validateToken } = options;
  const started = now();
  let answer: unknown = options.token;
  let issuedAt = 0;
  if (fetchToken) {
    answer = await fetchToken({ reason, signal, ...(organization != null && { organization }) });
  } else if (tokenEndpoint) {
    const url = new URL(tokenEndpoint, document?.baseURI);
    if (organization != null) url.searchParams.set('org', `${organization}`);
    // A caching endpoint must not hand out the refused token again.
    if (reason === 'rejected') url.searchParams.set('reason', reason);
    const response = await fetch(url, {
      credentials: 'same-origin',
      cache: 'no-store',
      ...options.fetchOptions,
      signal,
    });
    if (!response.ok) throw response;
    issuedAt = Date.parse(response.headers.get('date') ?? '');
    answer = await response.text();
  }
  const token = parseTokenResponse(answer, issuedAt, started);
  if (validateToken && !(await validateToken(token.value, signal))) {
    throw new ChatHubError('token-rejected', '', { retryable: !options.token });
  }
  return token;
}
