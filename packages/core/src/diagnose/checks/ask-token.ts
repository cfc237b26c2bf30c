import { attempt } from '../../attempt.ts';
import type { Hub } from '../../hub.ts';
import { ChatHubError } from '../../index.ts';
import { classify, requestToken } from '../../token/source.ts';
import type { Inquiry } from '../inquiry.ts';

/** What the token source answered to one request, as core would make it. Never leaves the diagnosis. */
export interface TokenAnswer {
  /** Of an endpoint. */
  response?: Response;
  /** Epoch milliseconds of the request and of its answer. */
  asked: number;
  answered: number;
  /** The token as it came, with whatever is around it; undefined where none was found. */
  raw?: string | undefined;
  /** As core reads it. */
  token?: string;
  /** From the request on, in milliseconds; infinite when it does not say. */
  life?: number;
  error?: ChatHubError;
}

const tokenIn = (answer: unknown): string | undefined => {
  const value = Object(answer) === answer ? (answer as { token?: unknown }).token : answer;
  return typeof value === 'string' ? value : undefined;
};

/** Asks once. */
export async function askToken({ environment, options, within }: Inquiry): Promise<TokenAnswer> {
  const { fetch, now } = environment;
  const { fetchToken, validateToken: _, ...others } = options;
  const answer: TokenAnswer = { asked: now(), answered: 0, raw: options.token };
  const hub = {
    ...environment,
    async fetch(url: URL, init: RequestInit) {
      const response = await fetch(url, init);
      answer.response = response;
      const { ok, status, headers } = response;
      const text = async () => {
        const body = await response.text();
        answer.raw = tokenIn(attempt(() => JSON.parse(body), body));
        return body;
      };
      return { ok, status, headers, text } as Response;
    },
    options: {
      ...others,
      ...(fetchToken && {
        async fetchToken(context: Parameters<typeof fetchToken>[0]) {
          const value = await fetchToken(context);
          answer.raw = tokenIn(value);
          return value;
        },
      }),
    },
  } as unknown as Hub;
  try {
    const { value, life } = await within(options.tokenTimeout, (signal) =>
      requestToken(hub, 'initial', signal),
    );
    Object.assign(answer, { token: value, life });
  } catch (failure) {
    const { name } = Object(failure) as Error;
    answer.error =
      name === 'TimeoutError' ? new ChatHubError('token-timeout') : classify(failure, hub);
  }
  answer.answered = now();
  return answer;
}
