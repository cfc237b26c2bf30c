import { ChatHubServerError } from '../shared/chathub-server-error.ts';
import { MAX_TOKEN_LIFETIME } from '../shared/max-token-lifetime.ts';
import { parseOperatorId } from '../shared/parse-operator-id.ts';
import { sleep as defaultSleep } from '../shared/sleep.ts';
import type { CallOptions, ChatHubApi, ChatHubCredentials } from './chathub-api.ts';
import { checkCredentials } from './check-credentials.ts';
import { createCompanyTokenSource } from './create-company-token-source.ts';
import { createDeadline, type Deadline } from './create-deadline.ts';
import { DEFAULT_BASE_URL } from './default-base-url.ts';
import { type Answer, type ExchangeRequest, exchange } from './exchange.ts';
import { parseBaseUrl } from './parse-base-url.ts';
import { parseList } from './parse-list.ts';
import { parseOperator } from './parse-operator.ts';
import { parseOrganization } from './parse-organization.ts';
import { parseToken } from './parse-token.ts';
import { parseValidation } from './parse-validation.ts';
import { readJwtExpiry } from './read-jwt-expiry.ts';
import { withRetries } from './with-retries.ts';

const DEFAULT_TIMEOUT = 10_000;
// setTimeout, and so AbortSignal.timeout, fires at once beyond 2^31 - 1 milliseconds.
const MAX_TIMEOUT = 2_147_483_647;

/** Options of {@link createChatHubApi}. */
export interface ChatHubApiOptions {
  /**
   * Root of the ChatHub API. Default `https://chatapi.smsbat.com`; older pages of ChatHub's documentation name
   * `https://api.chathub.smsbat.com`. Must be https, or http on localhost, 127.0.0.0/8 or [::1].
   */
  readonly baseUrl?: string | URL | undefined;
  /** Required: a login with its password, or a company token. */
  readonly credentials: ChatHubCredentials;
  /** Milliseconds that a whole call may take, its repetitions included. Default 10 000. */
  readonly timeout?: number | undefined;
  /** Default: the global `fetch`. It is handed the credentials. */
  readonly fetch?: typeof fetch | undefined;
  /** Epoch milliseconds. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** A number in [0, 1) for the jitter between repetitions. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Waits between repetitions. Default: a timer. */
  readonly sleep?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly accept?: string;
  readonly body?: unknown;
  readonly repeatable: boolean;
}

/**
 * A client for every documented call of the ChatHub API.
 *
 * The credentials are copied into a closure: they are on no property, so neither logging nor serializing the client
 * shows them. They are sent to `baseUrl` and nowhere else; redirects are not followed. Nothing is requested before the
 * first call.
 *
 * Source of the calls: ChatHub's public API documentation as read in February 2026.
 *
 * @throws ChatHubServerError `bad-options` for missing or ambiguous credentials, an unsafe base URL, a bad timeout.
 *
 * @example
 * ```ts
 * const api = createChatHubApi({ credentials: credentialsFromEnvironment(process.env) });
 * const [organization] = await api.listOrganizations();
 * ```
 */
export function createChatHubApi(options: ChatHubApiOptions): ChatHubApi {
  const given: Partial<ChatHubApiOptions> = options ?? {};
  const credentials = checkCredentials(given.credentials);
  const baseUrl = parseBaseUrl(given.baseUrl ?? DEFAULT_BASE_URL);
  const timeout = checkTimeout(given.timeout ?? DEFAULT_TIMEOUT);
  const now = given.now ?? Date.now;
  const environment = {
    // Looked up on each call, so that what instruments the global one later is seen.
    fetch: given.fetch ?? ((...args: Parameters<typeof fetch>) => globalThis.fetch(...args)),
    now,
    random: given.random ?? Math.random,
    sleep: given.sleep ?? defaultSleep,
  };

  const send = (call: Call, token: string | null, deadline: Deadline): Promise<Answer> => {
    const url = new URL(call.path, baseUrl);
    for (const [name, value] of Object.entries(call.query ?? {})) {
      url.searchParams.set(name, value);
    }
    const request: ExchangeRequest = {
      method: call.method,
      url,
      accept: call.accept ?? 'application/json, text/plain;q=0.9',
      token,
      body: call.body,
    };
    const attempt = (): Promise<Answer> => exchange(request, deadline, environment);
    return call.repeatable ? withRetries(attempt, deadline, environment) : attempt();
  };

  const logIn = async ({
    login,
    password,
  }: {
    login: string;
    password: string;
  }): Promise<string> => {
    const definition: Call = {
      method: 'POST',
      path: 'api/company/get-token',
      body: { login, password },
      repeatable: true,
    };
    // Not the deadline of whoever came first: everybody who waits shares this login.
    const deadline = createDeadline(timeout, undefined);
    try {
      const answer = await send(definition, null, deadline);
      if (!answer.ok) {
        throw new ChatHubServerError('upstream-unauthorized', { status: 401 });
      }
      return parseToken(answer.body);
    } catch (error) {
      throw toLoginError(error);
    }
  };

  const companyToken =
    'companyToken' in credentials
      ? createCompanyTokenSource(credentials.companyToken, null)
      : createCompanyTokenSource(null, () => logIn(credentials));

  const call = async (definition: Call, callOptions: CallOptions): Promise<Answer> => {
    const deadline = createDeadline(timeout, callOptions.signal);
    const token = await companyToken.get(deadline);
    const answer = await send(definition, token, deadline);
    if (answer.ok) {
      return answer;
    }
    const replacement = await companyToken.replace(token, deadline);
    const secondAnswer = await send(definition, replacement, deadline);
    if (!secondAnswer.ok) {
      throw new ChatHubServerError('upstream-unauthorized', { status: 401 });
    }
    return secondAnswer;
  };

  return Object.freeze<ChatHubApi>({
    getCompanyToken: async ({ signal } = {}) => companyToken.get(createDeadline(timeout, signal)),

    listOrganizations: async (callOptions = {}) => {
      const answer = await call(
        {
          method: 'GET',
          path: 'api/company/organization',
          accept: 'text/plain',
          repeatable: true,
        },
        callOptions,
      );
      return parseList(answer.body, parseOrganization);
    },

    listOperators: async (organizationId, callOptions = {}) => {
      const answer = await call(
        {
          method: 'GET',
          path: 'api/operator',
          query: { organizationId: String(checkId('organizationId', organizationId)) },
          accept: 'text/plain',
          repeatable: true,
        },
        callOptions,
      );
      return parseList(answer.body, parseOperator);
    },

    synchronizeOperators: async (operators, callOptions = {}) => {
      const body = operators.map(({ organizationId, name }) => ({
        organizationId: checkId('organizationId', organizationId),
        name: checkText('name', name),
      }));
      const answer = await call(
        { method: 'POST', path: 'api/operator/synchronize', body, repeatable: false },
        callOptions,
      );
      return parseList(answer.body, parseOperator);
    },

    setOperatorStatus: async (operatorId, status, callOptions = {}) => {
      if (status !== 0 && status !== 1 && status !== 2) {
        throw new ChatHubServerError('bad-options', {
          detail: '`status` must be 0 (active), 1 (inactive) or 2 (deleted).',
        });
      }
      await call(
        {
          method: 'POST',
          path: 'api/operator/status',
          body: { id: checkId('operatorId', operatorId), status },
          repeatable: false,
        },
        callOptions,
      );
    },

    getOperatorToken: async (operatorId, tokenOptions = {}) => {
      const id = checkId('operatorId', operatorId);
      const lifetime = checkLifetime(tokenOptions.lifetime ?? MAX_TOKEN_LIFETIME) * 1000;
      const askedAt = now();
      const answer = await call(
        {
          method: 'POST',
          path: 'api/operator/get-token',
          body: { id, expiresAt: new Date(askedAt + lifetime).toISOString() },
          repeatable: true,
        },
        tokenOptions,
      );
      const token = parseToken(answer.body);
      const expiry = readJwtExpiry(token);
      const asked = askedAt + lifetime;
      // `exp` is a moment on ChatHub's clock, which is the one that decides.
      const expiresAt = expiry === null ? asked : Math.min(expiry - answer.clockSkew, asked);
      if (expiresAt <= now()) {
        throw new ChatHubServerError('upstream-expired');
      }
      return { token, issuedAt: answer.sentAt, expiresAt };
    },

    validateToken: async (token, callOptions = {}) => {
      const answer = await call(
        {
          method: 'POST',
          path: 'api/operator/validate-token',
          body: { token: checkText('token', token) },
          repeatable: true,
        },
        callOptions,
      );
      return parseValidation(answer.body);
    },
  });
}

/** A 403 or 404 of the login is about the company; as it is, it would read as one about the operator asked for. */
function toLoginError(error: unknown): unknown {
  if (error instanceof ChatHubServerError) {
    const { code, status } = error;
    if (code === 'upstream-forbidden') {
      return new ChatHubServerError('upstream-unauthorized', { status });
    }
    if (code === 'upstream-not-found') {
      return new ChatHubServerError('upstream-rejected', { status });
    }
  }
  return error;
}

function checkTimeout(timeout: number): number {
  if (!(Number.isInteger(timeout) && timeout > 0 && timeout <= MAX_TIMEOUT)) {
    throw new ChatHubServerError('bad-options', {
      detail: '`timeout` must be a whole number of milliseconds above 0.',
    });
  }
  return timeout;
}

function checkLifetime(lifetime: number): number {
  if (!(Number.isFinite(lifetime) && lifetime >= 1)) {
    throw new ChatHubServerError('bad-options', {
      detail: '`lifetime` must be a number of seconds, at least 1.',
    });
  }
  return Math.min(lifetime, MAX_TOKEN_LIFETIME);
}

function checkId(name: string, value: number): number {
  const id = parseOperatorId(value);
  if (id === null) {
    throw new ChatHubServerError('bad-options', {
      detail: `\`${name}\` must be a whole number above 0.`,
    });
  }
  return id;
}

function checkText(name: string, value: string): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw new ChatHubServerError('bad-options', {
      detail: `\`${name}\` must be a non-empty string.`,
    });
  }
  return value;
}
