import type { TokenService } from '../service/token-service.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { type ChatHubServerErrorCode, errorCodes } from '../shared/error-codes.ts';
import { parseOperatorId } from '../shared/parse-operator-id.ts';
import { runHook } from '../shared/run-hook.ts';
import { checkAllowedOrigins } from './check-allowed-origins.ts';
import { createRateLimiter, type RateLimitVerdict } from './create-rate-limiter.ts';
import { findRoute, type Route } from './find-route.ts';
import { isSameSiteRequest } from './is-same-site-request.ts';
import { readOrganization } from './read-organization.ts';
import { readTokenBody } from './read-token-body.ts';
import { toPublicCode } from './to-public-code.ts';
import type { Authorize, RateLimit, TokenHandler, TokenHandlerHooks } from './token-handler.ts';

const DEFAULT_LIMIT: RateLimit = { requests: 300, window: 60 };
const DEFAULT_MAX_BODY_BYTES = 16 * 1024;
const DEFAULT_RETRY_AFTER = 10;
const PREFLIGHT_MAX_AGE = 600;
const METHODS: Readonly<Record<Route, readonly string[]>> = {
  token: ['GET', 'HEAD', 'OPTIONS'],
  validate: ['POST', 'OPTIONS'],
};

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

interface Exchange {
  route: Route | null;
  operatorId: number | null;
  organization: string | null;
  rate: RateLimitVerdict | null;
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
  const allowedOrigins = checkAllowedOrigins(options.allowedOrigins ?? []);
  const basePath = options.basePath?.replace(/\/+$/, '') ?? null;
  const maxBodyBytes = checkCount('maxBodyBytes', options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES);
  const limit = options.limit ?? DEFAULT_LIMIT;
  const countRequest =
    limit === false
      ? null
      : createRateLimiter(
          {
            requests: checkCount('limit.requests', limit.requests),
            window: checkCount('limit.window', limit.window),
          },
          now,
        );

  const report = (error: unknown): void => runHook(() => on.error?.(error));

  const authorizeOperator = async (
    request: Request,
    context: Context,
    organization: string | null,
  ): Promise<number> => {
    const authorization = await authorize(request, { ...context, organization });
    if (authorization === null || authorization === undefined) {
      throw new ChatHubServerError('unauthorized');
    }
    const operatorId = parseOperatorId(authorization.operatorId);
    if (operatorId === null) {
      throw new ChatHubServerError('bad-options', {
        detail:
          '`authorize` must return an `operatorId` that is a whole number above 0, or its digits.',
      });
    }
    return operatorId;
  };

  const answer = async (
    request: Request,
    context: Context,
    exchange: Exchange,
  ): Promise<Response> => {
    const url = new URL(request.url);
    const route = findRoute(url.pathname, basePath);
    if (route === null || (route === 'validate' && !validate)) {
      throw new ChatHubServerError('not-found');
    }
    exchange.route = route;
    if (!METHODS[route].includes(request.method)) {
      throw new ChatHubServerError('method-not-allowed');
    }
    if (!isSameSiteRequest(request, allowedOrigins)) {
      throw new ChatHubServerError('cross-site');
    }
    if (request.method === 'OPTIONS') {
      return new Response(null, { status: 204, headers: { Allow: METHODS[route].join(', ') } });
    }
    exchange.organization = readOrganization(url);
    const operatorId = await authorizeOperator(request, context, exchange.organization);
    exchange.operatorId = operatorId;
    exchange.rate = countRequest?.(operatorId) ?? null;
    if (exchange.rate?.isAllowed === false) {
      throw new ChatHubServerError('rate-limited', { retryAfter: exchange.rate.resetIn });
    }
    if (route === 'token') {
      if (url.searchParams.get('reason') === 'rejected') {
        await service.recheck(operatorId, request.signal);
      }
      const { token, expiresIn, expiresAt } = await service.tokenFor(operatorId, request.signal);
      return json(200, { token, expiresIn, expiresAt: new Date(expiresAt).toISOString() });
    }
    const token = await readTokenBody(request, maxBodyBytes);
    return json(200, { isValid: await service.validate(operatorId, token, request.signal) });
  };

  const answerError = (error: unknown, route: Route | null): [Response, ChatHubServerErrorCode] => {
    const code = error instanceof ChatHubServerError ? error.code : 'internal';
    const publicCode = toPublicCode(code);
    const status = errorCodes[publicCode].answer;
    if (status >= 500) {
      report(error);
    }
    const response = json(status, { error: publicCode, hint: errorCodes[publicCode].hint });
    if (status === 405 && route !== null) {
      response.headers.set('Allow', METHODS[route].join(', '));
    }
    if (status === 429 || status === 503) {
      const retryAfter = error instanceof ChatHubServerError ? error.retryAfter : undefined;
      response.headers.set('Retry-After', String(Math.max(retryAfter ?? DEFAULT_RETRY_AFTER, 1)));
    }
    return [response, code];
  };

  const setHeaders = (request: Request, response: Response, exchange: Exchange): void => {
    const { headers } = response;
    headers.set('Cache-Control', 'no-store');
    headers.set('Vary', 'Origin, Sec-Fetch-Site, Cookie, Authorization');
    headers.set('X-Content-Type-Options', 'nosniff');
    // The browser half measures `expiresAt` against it; most runtimes add one, and some edges do not.
    headers.set('Date', new Date(now()).toUTCString());
    for (const [name, value] of Object.entries(exchange.rate?.headers ?? {})) {
      headers.set(name, value);
    }
    const origin = request.headers.get('origin');
    if (origin === null || !allowedOrigins.has(origin)) {
      return;
    }
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Allow-Credentials', 'true');
    headers.set('Access-Control-Expose-Headers', 'Date, Retry-After, RateLimit, RateLimit-Policy');
    if (request.method === 'OPTIONS' && exchange.route !== null) {
      headers.set('Access-Control-Allow-Methods', METHODS[exchange.route].join(', '));
      headers.set('Access-Control-Allow-Headers', 'Authorization, Content-Type');
      headers.set('Access-Control-Max-Age', String(PREFLIGHT_MAX_AGE));
    }
  };

  return async (request, ...[context]) => {
    const startedAt = now();
    const exchange: Exchange = { route: null, operatorId: null, organization: null, rate: null };
    let code: ChatHubServerErrorCode | null = null;
    let response: Response;
    try {
      response = await answer(request, (context ?? {}) as Context, exchange);
    } catch (error) {
      [response, code] = answerError(error, exchange.route);
    }
    setHeaders(request, response, exchange);
    runHook(() =>
      on.response?.({
        route: exchange.route,
        method: request.method,
        status: response.status,
        code,
        duration: now() - startedAt,
        operatorId: exchange.operatorId,
        organization: exchange.organization,
      }),
    );
    // A HEAD is answered like the GET that it asks about (RFC 9110, section 9.3.2), short of the content.
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

function checkCount(name: string, value: number): number {
  if (!(Number.isSafeInteger(value) && value > 0)) {
    throw new ChatHubServerError('bad-options', {
      detail: `\`${name}\` must be a whole number above 0.`,
    });
  }
  return value;
}
