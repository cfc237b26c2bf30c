import type { FakeTokenAnswer } from './fake-token-answer.ts';
import type { FakeTokenEndpointOptions } from './fake-token-endpoint-options.ts';
import type { FakeTokenRequest } from './fake-token-request.ts';
import { jsonResponse } from './json-response.ts';
import { testToken } from './test-token.ts';

/** A token endpoint without a server. */
export interface FakeTokenEndpoint {
  /**
   * Stands in for the global `fetch`: answers the endpoint's address, and leaves every other one to the
   * `fetch` that was there when this was made.
   */
  readonly fetch: typeof globalThis.fetch;
  /** For the option `fetchToken`. Rejects with an error that has the `status`. */
  fetchToken(context?: {
    readonly organization?: string | number;
    readonly reason?: string;
  }): Promise<{ token: string; expiresIn: number }>;
  /** Changes the answer from now on; what is left out goes back to its default. */
  answers(answer: FakeTokenAnswer): void;
  /** What was asked for so far. */
  readonly requests: readonly FakeTokenRequest[];
}

/**
 * Makes a token endpoint for unit tests. It patches nothing: install its `fetch` with `vi.stubGlobal` or
 * put it into `globalThis.fetch`, or hand `fetchToken` to the code under test.
 *
 * @example
 * ```ts
 * vi.stubGlobal('fetch', fakeTokenEndpoint().fetch);
 * vi.stubGlobal('fetch', fakeTokenEndpoint({ status: 401 }).fetch);
 * createChatHub({ fetchToken: fakeTokenEndpoint({ expiresIn: 60 }).fetchToken });
 * ```
 */
export function fakeTokenEndpoint({
  url = '/api/chathub/token',
  ...first
}: FakeTokenEndpointOptions = {}): FakeTokenEndpoint {
  const otherFetch = globalThis.fetch;
  const requests: FakeTokenRequest[] = [];
  let answer: FakeTokenAnswer = first;

  const absolute = (address: string) =>
    new URL(address, globalThis.location?.href ?? 'http://localhost');
  const isEndpoint = ({ origin, pathname }: URL) => {
    const endpoint = absolute(url);
    return origin === endpoint.origin && pathname === endpoint.pathname;
  };

  function take(organization: string | number | null | undefined, reason?: string | null) {
    requests.push({
      ...(organization != null && { organization: String(organization) }),
      ...(reason != null && { reason }),
    });
    const { status = 200, expiresIn = 3600, token = testToken({ expiresIn }), retryAfter } = answer;
    const headers = new Map(
      retryAfter === undefined ? [] : [['retry-after', String(retryAfter)] as const],
    );
    return { status, headers, body: { token, expiresIn } };
  }

  return {
    requests,
    answers(next) {
      answer = next;
    },
    async fetchToken({ organization, reason } = {}) {
      const { status, headers, body } = take(organization, reason);
      if (status >= 200 && status < 300) return body;
      throw Object.assign(new Error(`HTTP ${status}`), { status, headers });
    },
    async fetch(input, init) {
      const address = absolute(input instanceof Object && 'url' in input ? input.url : `${input}`);
      if (!isEndpoint(address)) {
        if (otherFetch) return otherFetch(input, init);
        throw new TypeError(`Nothing answers ${address.pathname}: the fake endpoint is at ${url}.`);
      }
      const query = address.searchParams;
      const { status, headers, body } = take(query.get('org'), query.get('reason'));
      const isSuccess = status >= 200 && status < 300;
      return jsonResponse(isSuccess ? body : { error: `HTTP ${status}` }, status, headers);
    },
  };
}
