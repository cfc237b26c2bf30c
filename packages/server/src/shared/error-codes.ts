/**
 * Every way in which this package fails, by code. The table in the package's README says the same.
 *
 * - `upstream-…`: a call to ChatHub did not succeed.
 * - `operator-forbidden`: ChatHub issues no token for this operator.
 * - `store-unavailable`: Redis did not serve. Reported to hooks, never thrown at a request.
 * - `bad-options`, `aborted`: the caller's own doing.
 * - The rest is answered by the token handler and is never thrown out of it.
 */
export type ChatHubServerErrorCode =
  | 'bad-options'
  | 'aborted'
  | 'upstream-unauthorized'
  | 'upstream-forbidden'
  | 'upstream-not-found'
  | 'upstream-rejected'
  | 'upstream-rate-limited'
  | 'upstream-failed'
  | 'upstream-network'
  | 'upstream-timeout'
  | 'upstream-redirected'
  | 'upstream-malformed'
  | 'upstream-expired'
  | 'operator-forbidden'
  | 'store-unavailable'
  | 'unauthorized'
  | 'cross-site'
  | 'not-found'
  | 'method-not-allowed'
  | 'bad-request'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'rate-limited'
  | 'unavailable'
  | 'internal';

/** What is fixed about an error code. */
export interface ErrorCodeDescription {
  /** One sentence that says what happened. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** HTTP status with which the token handler answers. */
  readonly answer: number;
}

export const errorCodes: Readonly<Record<ChatHubServerErrorCode, ErrorCodeDescription>> = {
  'bad-options': {
    message: 'An option or argument is not usable.',
    hint: 'Correct the option that the message names.',
    answer: 500,
  },
  aborted: {
    message: 'The caller aborted before ChatHub answered.',
    hint: 'Nothing to do: the signal that was passed in was aborted.',
    answer: 499,
  },
  'upstream-unauthorized': {
    message: "ChatHub refused the company's credentials.",
    hint: 'Check the login and password, or replace the company token: it is wrong, revoked or expired.',
    answer: 503,
  },
  'upstream-forbidden': {
    message: 'ChatHub forbids this call.',
    hint: 'Use a company credential, not an operator token, and check that the company owns what is asked for.',
    answer: 503,
  },
  'upstream-not-found': {
    message: 'ChatHub does not know what was asked for.',
    hint: 'Check the operator or organization id, and that the base URL is the root of the ChatHub API.',
    answer: 503,
  },
  'upstream-rejected': {
    message: 'ChatHub refused the request as malformed.',
    hint: 'Check the arguments of the call, and that the base URL is the root of the ChatHub API.',
    answer: 503,
  },
  'upstream-rate-limited': {
    message: 'ChatHub limits the rate of calls.',
    hint: 'Wait for `retryAfter` seconds, and share one token service instead of issuing a token per request.',
    answer: 503,
  },
  'upstream-failed': {
    message: 'ChatHub failed to answer the call.',
    hint: 'Try again later; the fault is on the side of ChatHub.',
    answer: 503,
  },
  'upstream-network': {
    message: 'ChatHub could not be reached.',
    hint: 'Check the base URL, DNS, proxy and firewall of this server.',
    answer: 503,
  },
  'upstream-timeout': {
    message: 'ChatHub did not answer in time.',
    hint: 'Try again later, or raise `timeout` if ChatHub is merely slow from here.',
    answer: 503,
  },
  'upstream-redirected': {
    message:
      'ChatHub answered with a redirect, which is not followed: it would carry credentials away.',
    hint: 'Set the base URL to the address that it redirects to.',
    answer: 503,
  },
  'upstream-malformed': {
    message: 'ChatHub answered with something that is not what its API documents.',
    hint: 'Check that the base URL is the ChatHub API and that no proxy answers in its place.',
    answer: 503,
  },
  'upstream-expired': {
    message: 'ChatHub issued a token that has already expired.',
    hint: 'Check the clock of this server (NTP).',
    answer: 503,
  },
  'operator-forbidden': {
    message: 'ChatHub issues no token for this operator.',
    hint: 'The operator is inactive, deleted, or not one of this company: ask an administrator to activate it.',
    answer: 403,
  },
  'store-unavailable': {
    message: 'Redis does not keep or share tokens.',
    hint: 'Check Redis and the connection of its client. Until it is back, each process issues and keeps its own.',
    answer: 503,
  },
  unauthorized: {
    message: 'The request is not signed in.',
    hint: 'Sign in and try again.',
    answer: 401,
  },
  'cross-site': {
    message: 'The request comes from another site.',
    hint: 'Call this endpoint from its own origin, or add the calling origin to `allowedOrigins`.',
    answer: 403,
  },
  'not-found': {
    message: 'There is nothing at this path.',
    hint: 'Use GET …/token or POST …/validate below the path where the handler is mounted.',
    answer: 404,
  },
  'method-not-allowed': {
    message: 'The method is not allowed here.',
    hint: 'Use one of the methods in the Allow header.',
    answer: 405,
  },
  'bad-request': {
    message: 'The request is malformed.',
    hint: 'Send at most one `org` in the query; to …/validate send the JSON {"token":"…"}.',
    answer: 400,
  },
  'body-too-large': {
    message: 'The request body is too large.',
    hint: 'Send only {"token":"…"}.',
    answer: 413,
  },
  'unsupported-media-type': {
    message: 'The request body has the wrong type.',
    hint: 'Send Content-Type: application/json.',
    answer: 415,
  },
  'rate-limited': {
    message: 'Too many requests for this operator.',
    hint: 'Wait for the seconds in Retry-After. A client needs a new token only when the old one nears its end.',
    answer: 429,
  },
  unavailable: {
    message: 'ChatHub does not issue tokens just now.',
    hint: "Try again after the seconds in Retry-After. The server's own log has the cause.",
    answer: 503,
  },
  internal: {
    message: 'The server failed.',
    hint: "Try again later. The server's own log has the cause.",
    answer: 500,
  },
};
