import type { TokenService } from '../service/token-service.ts';
import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { runHook } from '../shared/run-hook.ts';
import type { Content } from './content.ts';
import { createRateLimiter } from './create-rate-limiter.ts';
import { createTokenWriter } from './create-token-writer.ts';
import type { Exchange } from './exchange.ts';
import { findRoute } from './find-route.ts';
import { isSameSiteRequest } from './is-same-site-request.ts';
import { methods } from './methods.ts';
import { parseTarget } from './parse-target.ts';
import type { PlainHandler } from './plain-handler.ts';
import type { PlainRequest } from './plain-request.ts';
import { readOrganization } from './read-organization.ts';
import { readTokenBody } from './read-token-body.ts';
import { toErrorContent } from './to-error-content.ts';
import { toHeaders } from './to-headers.ts';
import { toOperatorId } from './to-operator-id.ts';
import { toResponseEvent } from './to-response-event.ts';
import type { Authorize, RateLimit, TokenHandlerHooks } from './token-handler.ts';

/** The options of a token handler, checked and with their defaults. */
export interface PlainHandlerOptions<Context extends object> {
  readonly service: TokenService;
  readonly authorize: Authorize<Context>;
  readonly validate: boolean;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly limit: RateLimit | null;
  readonly basePath: string | null;
  readonly maxBodyBytes: number;
  readonly now: () => number;
  readonly on: TokenHandlerHooks;
}

/** The token endpoint itself, of which `createTokenHandler` says what it does. */
export function createPlainHandler<Context extends object>(
  options: PlainHandlerOptions<Context>,
): PlainHandler<Context> {
  const { service, authorize, validate, allowedOrigins, limit, basePath, maxBodyBytes, now, on } =
    options;
  const countRequest = limit === null ? null : createRateLimiter(limit, now);
  const writeToken = createTokenWriter();

  const answer = async (
    request: PlainRequest,
    context: Context,
    exchange: Exchange,
  ): Promise<Content> => {
    const { pathname, query } = parseTarget(request.target);
    const route = findRoute(pathname, basePath);
    if (route === null || (route === 'validate' && !validate)) {
      throw new ChatHubServerError('not-found');
    }
    exchange.route = route;
    if (!methods[route].includes(request.method)) {
      throw new ChatHubServerError('method-not-allowed');
    }
    if (!isSameSiteRequest(request, allowedOrigins)) {
      throw new ChatHubServerError('cross-site');
    }
    if (request.method === 'OPTIONS') {
      return { status: 204, body: null, headers: { allow: methods[route].join(', ') } };
    }
    const named = readOrganization(query);
    const organization = named ?? null;
    exchange.organization = organization;
    const operatorId = toOperatorId(
      await authorize(request.webRequest, { ...context, organization }),
    );
    exchange.operatorId = operatorId;
    exchange.rate = countRequest?.(operatorId) ?? null;
    if (exchange.rate?.isAllowed === false) {
      throw new ChatHubServerError('rate-limited', { retryAfter: exchange.rate.resetIn });
    }
    if (named === undefined) {
      throw new ChatHubServerError('bad-request');
    }
    if (route === 'validate') {
      const token = await readTokenBody(request.webRequest, maxBodyBytes);
      const isValid = await service.validate(operatorId, token, request.signal);
      return { status: 200, body: JSON.stringify({ isValid }) };
    }
    if (query.get('reason') === 'rejected') {
      await service.recheck(operatorId, request.signal);
    }
    // Without the signal: the call to ChatHub goes on for others anyway, and a signal for each request costs more than
    // finding its token in the cache.
    const issued = await service.tokenFor(operatorId);
    exchange.cacheOutcome = issued.outcome ?? null;
    if (request.isAborted) {
      throw new ChatHubServerError('aborted');
    }
    return { status: 200, body: writeToken(issued) };
  };

  const refuse = (error: unknown, exchange: Exchange): Content => {
    exchange.code = error instanceof ChatHubServerError ? error.code : 'internal';
    const content = toErrorContent(error, exchange.code, exchange.route);
    if (content.status >= 500) {
      runHook(() => on.error?.(error));
    }
    return content;
  };

  return async (request, context) => {
    const startedAt = performance.now();
    const exchange: Exchange = {
      route: null,
      operatorId: null,
      organization: null,
      rate: null,
      cacheOutcome: null,
      code: null,
    };
    let content: Content;
    try {
      content = await answer(request, context, exchange);
    } catch (error) {
      content = refuse(error, exchange);
    }
    const { status, body } = content;
    if (on.response !== undefined) {
      const duration = (performance.now() - startedAt) / 1000;
      runHook(() =>
        on.response?.(toResponseEvent(request, exchange, { status, duration, basePath })),
      );
    }
    return { status, headers: toHeaders(request, content, exchange, allowedOrigins), body };
  };
}
