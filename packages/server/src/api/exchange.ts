import { abortable } from '../shared/abortable.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { parseRetryAfter } from '../shared/parse-retry-after.ts';
import { readLimitedText } from '../shared/read-limited-text.ts';
import type { Deadline } from './create-deadline.ts';

// A list of ten thousand operators has about 1 MB: beyond this it is not the documented API that answers.
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** One HTTP request to ChatHub. */
export interface ExchangeRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly accept: string;
  /** The company token, or null for the login itself. */
  readonly token: string | null;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** What ChatHub answered: a 2xx, or a 401 for which the caller may have a remedy. */
export interface Answer {
  readonly ok: boolean;
  readonly body: string;
  /** Epoch milliseconds, when the request was sent. */
  readonly sentAt: number;
  /** Milliseconds by which ChatHub's clock is ahead of the one here; 0 where it did not say. */
  readonly clockSkew: number;
}

/** What an exchange needs from its surroundings. */
export interface ExchangeEnvironment {
  readonly fetch: typeof fetch;
  readonly now: () => number;
}

/** Sends one request. Every failure but a 401 is a `ChatHubServerError` of a code that fits, without the body. */
export async function exchange(
  request: ExchangeRequest,
  deadline: Deadline,
  { fetch, now }: ExchangeEnvironment,
): Promise<Answer> {
  if (deadline.signal.aborted) {
    throw deadline.error();
  }
  const sentAt = now();
  const receive = async (): Promise<Answer> => {
    const response = await fetch(request.url.href, {
      method: request.method,
      headers: {
        Accept: request.accept,
        ...(request.token !== null && { Authorization: `Bearer ${request.token}` }),
        ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      // Some frameworks put fetched answers into a shared cache on disk, which is no place for a token.
      cache: 'no-store',
      // A redirected POST would hand the login and password to wherever it points.
      redirect: 'manual',
      signal: deadline.signal,
    });
    if (!response.ok) {
      await response.body?.cancel().catch(() => undefined);
      if (response.status !== 401) {
        throw toError(response, now());
      }
      return { ok: false, body: '', sentAt, clockSkew: 0 };
    }
    const body = await readLimitedText(response, MAX_ANSWER_BYTES);
    if (body === null) {
      throw new ChatHubServerError('upstream-malformed', {
        status: response.status,
        detail: 'The answer is too long.',
      });
    }
    return { ok: true, body, sentAt, clockSkew: readClockSkew(response, now()) };
  };
  try {
    return await abortable(receive(), deadline.signal, () => deadline.error());
  } catch (error) {
    if (error instanceof ChatHubServerError) {
      throw error;
    }
    if (deadline.signal.aborted) {
      throw deadline.error();
    }
    throw new ChatHubServerError('upstream-network', { detail: describeCause(error) });
  }
}

function toError(response: Response, now: number): ChatHubServerError {
  const { status } = response;
  const retryAfter = parseRetryAfter(response.headers.get('retry-after'), now);
  if (status === 403) {
    return new ChatHubServerError('upstream-forbidden', { status });
  }
  if (status === 404) {
    return new ChatHubServerError('upstream-not-found', { status });
  }
  if (status === 429) {
    return new ChatHubServerError('upstream-rate-limited', { status, retryAfter });
  }
  if (status >= 500) {
    return new ChatHubServerError('upstream-failed', { status, retryAfter });
  }
  if (status >= 400) {
    return new ChatHubServerError('upstream-rejected', { status });
  }
  return new ChatHubServerError('upstream-redirected', { status });
}

/** A `Date` header counts whole seconds and is a little old on arrival: less than two seconds say nothing. */
function readClockSkew(response: Response, now: number): number {
  const skew = Date.parse(response.headers.get('date') ?? '') - now;
  return Math.abs(skew) >= 2000 ? skew : 0;
}

/** The system's error code, such as ECONNREFUSED; nothing else of a fetch error is known to be free of secrets. */
function describeCause(error: unknown): string | undefined {
  const code = (error as { cause?: { code?: unknown } } | null)?.cause?.code;
  return typeof code === 'string' && /^[A-Z][A-Z_0-9]{2,40}$/.test(code) ? `(${code})` : undefined;
}
