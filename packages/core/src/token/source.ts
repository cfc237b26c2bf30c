import type { Environment } from '../environment.ts';
import { ChatHubError, type ChatHubErrorCode } from '../errors.ts';
import type { ResolvedOptions, TokenReason } from '../options.ts';
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
export function classify(failure: unknown, environment: Environment): ChatHubError {
  if (failure instanceof ChatHubError) return failure;
  const { status, headers } = Object(failure) as Partial<Response>;
  if (!status) return new ChatHubError(environment.navigator.onLine ? 'token-network' : 'offline');
  const header = (name: string) => headers?.get?.(name) ?? '';
  // RFC 9110, section 10.2.3: seconds, or a date, which only the server's own clock can place.
  const wait = header('retry-after');
  const until = Date.parse(wait) - (Date.parse(header('date')) || environment.now());
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
  options: ResolvedOptions,
  environment: Environment,
  reason: TokenReason,
  signal: AbortSignal,
): Promise<Token> {
  const { organization, tokenEndpoint, fetchToken, token, validateToken } = options;
  const { fetch } = environment;
  const now = environment.now();
  let answer: unknown = token;
  let issuedAt = Number.NaN;
  if (fetchToken) {
    answer = await fetchToken({ reason, signal, ...(organization != null && { organization }) });
  } else if (tokenEndpoint) {
    const url = new URL(tokenEndpoint, environment.document?.baseURI);
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
  const parsed = parseTokenResponse(answer, issuedAt, now);
  if (validateToken && !(await validateToken(parsed.value, signal))) {
    throw new ChatHubError('token-rejected', '', { retryable: !token });
  }
  return parsed;
}
