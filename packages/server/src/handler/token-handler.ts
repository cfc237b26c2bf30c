import type { TokenOutcome } from '../service/token-service.ts';
import type { ChatHubServerErrorCode } from '../shared/error-codes.ts';

/** Who the request is. */
export interface Authorization {
  /** The operator whose token the request may have: a whole number above 0, or its digits. */
  readonly operatorId: number | string;
}

/** What `authorize` is told besides the request. */
export interface AuthorizeContext {
  /**
   * The organization that the browser named with `?org=`, or null. It is a wish, not a fact: check that this user
   * belongs to it before returning the operator who stands for them there.
   */
  readonly organization: string | null;
}

/**
 * Answers who a request is, or null for nobody. `Context` is what the surroundings pass to the handler: on Node
 * `{ node: { req, res } }`, see `toNodeHandler`.
 */
export type Authorize<Context extends object = object> = (
  request: Request,
  context: Context & AuthorizeContext,
) => Authorization | null | undefined | Promise<Authorization | null | undefined>;

/** How many requests one operator may make. */
export interface RateLimit {
  /** Requests per window. */
  readonly requests: number;
  /** Seconds. */
  readonly window: number;
}

/** A request that was answered, for audit and metrics. */
export interface TokenResponseEvent {
  readonly route: 'token' | 'validate' | null;
  readonly method: string;
  readonly status: number;
  /** The precise code of what went wrong, where the browser is told less; null for success. */
  readonly code: ChatHubServerErrorCode | null;
  /** Seconds. */
  readonly duration: number;
  /** Where the token came from; null where none was handed out, or the service does not say. */
  readonly cacheOutcome: TokenOutcome | null;
  /** Null where nobody was signed in. */
  readonly operatorId: number | null;
  readonly organization: string | null;
  /**
   * The same in the names of OpenTelemetry, as far as there are few values: for its histogram
   * `http.server.request.duration`, or for a span.
   *
   * `http.request.method`, `http.response.status_code` and `url.scheme`; `http.route` where there is one, `error.type`
   * where it is 5xx, `chathub.cache.outcome` where `cacheOutcome` is not null.
   */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** What a token handler reports about itself. Hooks never see a token; one that throws is ignored. */
export interface TokenHandlerHooks {
  /** A request was answered: for audit and metrics. */
  response?(event: TokenResponseEvent): void;
  /** Something failed that is not the browser's doing: what ChatHub, `authorize` or the service threw. */
  error?(error: unknown): void;
}

/**
 * A web-standard request handler. It never rejects. The second argument is required only where `authorize` was declared
 * to use something of it.
 */
export type TokenHandler<Context extends object = object> = (
  request: Request,
  ...context: object extends Context ? [context?: unknown] : [context: Context]
) => Promise<Response>;
