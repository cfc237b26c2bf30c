import type { TokenService } from '../service/token-service.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { checkAllowedOrigins } from './check-allowed-origins.ts';
import { createDateHeader } from './create-date-header.ts';
import { createPlainHandler } from './create-plain-handler.ts';
import { attachPlainHandler } from './plain-handler.ts';
import { toResponse } from './to-response.ts';
import type { Authorize, RateLimit, TokenHandler, TokenHandlerHooks } from './token-handler.ts';
import { WebPlainRequest } from './web-plain-request.ts';

const DEFAULT_LIMIT: RateLimit = { requests: 300, window: 60 };
const DEFAULT_MAX_BODY_BYTES = 16 * 1024;
// The largest integer that a header such as RateLimit can carry (RFC 9651, section 3.3.1).
const MAX_COUNT = 999_999_999_999_999;

/** Options of {@link createTokenHandler}. */
export interface TokenHandlerOptions<Context extends object = object> {
  /** Where the tokens come from. */
  readonly service: TokenService;
  /** Who a request is. Called before anything is read, counted or issued; null answers 401. */
  readonly authorize: Authorize<Context>;
  /** Whether `POST …/validate` is served. Default true. */
  readonly validate?: boolean | undefined;
  /**
   * Other origins whose pages may call this endpoint with credentials, such as `https://app.example.com`. Default
   * none. They get the CORS headers that this needs.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Requests per operator, both routes together, counted in this process. Default 300 per 60 s; false for no limit. */
  readonly limit?: RateLimit | false | undefined;
  /** Answer only directly below this path, such as `/api/chathub`. Default: the last path segment decides. */
  readonly basePath?: string | undefined;
  /** Longest body of `POST …/validate`, in bytes. Default 16 384. */
  readonly maxBodyBytes?: number | undefined;
  /** Epoch milliseconds. Default `Date.now`. Give the same one to the service. */
  readonly now?: (() => number) | undefined;
  /** For audit, metrics and logs. */
  readonly on?: TokenHandlerHooks | undefined;
}

/**
 * The token endpoint for the browser half, as a web-standard handler: `Request` in, `Response` out. Works as it is in
 * Next, Nuxt, SvelteKit, Hono, Bun, Deno and on the edge; `toNodeHandler` of `@chathub/server/node` brings it to
 * node:http, Express and Fastify.
 *
 * - `GET …/token?org=<organization>` answers `{ token, expiresIn, expiresAt }`: seconds, and ISO 8601.
 *   With `&reason=rejected`, from a client whose token was refused before its time, the kept one is checked with
 *   ChatHub first, so that the client is not handed the same dead token again.
 * - `POST …/validate` with `{ token }` answers `{ isValid }`, and true only for a token of the signed-in operator.
 * - Failures answer `{ error, hint }` with a code of the README's table.
 *
 * The browser never names an operator: `authorize` does. Requests from other sites are refused before it is called.
 *
 * @throws ChatHubServerError `bad-options` for a missing service or `authorize`, or an unusable option.
 *
 * @example
 * ```ts
 * const handler = createTokenHandler({
 *   service,
 *   authorize: async (request, { organization }) => {
 *     const user = await userOf(request);
 *     return user ? { operatorId: await operatorOf(user, organization) } : null;
 *   },
 * });
 * ```
 */
export function createTokenHandler<Context extends object = object>(
  options: TokenHandlerOptions<Context>,
): TokenHandler<Context> {
  const { service, authorize, on = {}, now = Date.now, validate = true } = options ?? {};
  if (typeof service?.tokenFor !== 'function') {
    throw new ChatHubServerError('bad-options', { detail: 'Missing: `service`.' });
  }
  if (typeof authorize !== 'function') {
    throw new ChatHubServerError('bad-options', {
      detail: 'Missing: `authorize`, the function that says whose token a request may have.',
    });
  }
  const limit = options.limit ?? DEFAULT_LIMIT;
  const plainHandler = createPlainHandler<Context>({
    service,
    authorize,
    validate,
    allowedOrigins: checkAllowedOrigins(options.allowedOrigins ?? []),
    limit: limit === false ? null : checkLimit(limit),
    basePath: options.basePath?.replace(/\/+$/, '') ?? null,
    maxBodyBytes: checkCount('maxBodyBytes', options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES),
    now,
    on,
  });
  const dateHeader = createDateHeader(now);
  const handler: TokenHandler<Context> = async (request, ...[context]) => {
    const answer = await plainHandler(new WebPlainRequest(request), (context ?? {}) as Context);
    return toResponse(answer, request.method, dateHeader());
  };
  return attachPlainHandler(handler, plainHandler);
}

function checkLimit({ requests, window }: RateLimit): RateLimit {
  return {
    requests: checkCount('limit.requests', requests),
    window: checkCount('limit.window', window),
  };
}

function checkCount(name: string, value: number): number {
  if (!(Number.isSafeInteger(value) && value > 0 && value <= MAX_COUNT)) {
    throw new ChatHubServerError('bad-options', {
      detail: `\`${name}\` must be a whole number above 0, of at most 15 digits.`,
    });
  }
  return value;
}
