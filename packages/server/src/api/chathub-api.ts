/**
 * A company's credentials. With login and password the company token is obtained, kept in memory and renewed when
 * ChatHub stops accepting it; a company token on its own is used until it is refused.
 */
export type ChatHubCredentials =
  | { readonly login: string; readonly password: string }
  | { readonly companyToken: string };

/** Options of every call. */
export interface CallOptions {
  /** Gives up waiting. What is shared with other callers, such as a login, goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of {@link ChatHubApi.getOperatorToken}. */
export interface OperatorTokenOptions extends CallOptions {
  /** Seconds. Default and upper bound: 85 800, ten minutes below 24 hours. Longer ones are clamped. */
  readonly lifetime?: number | undefined;
}

/** An organization of the company. */
export interface Organization {
  readonly id: number;
  readonly name: string;
}

/** An operator as ChatHub lists it. */
export interface Operator {
  readonly id: number;
  readonly name: string;
  /** 0 active, 1 inactive, 2 deleted: see {@link OperatorStatus}. */
  readonly status: number;
  /** Null where ChatHub did not say. */
  readonly organization: Organization | null;
}

/** One operator to create or keep, for {@link ChatHubApi.synchronizeOperators}. */
export interface OperatorInput {
  readonly organizationId: number;
  readonly name: string;
}

/** A token that ChatHub issued for one operator. */
export interface OperatorToken {
  readonly token: string;
  /** Epoch milliseconds by the clock of this process. */
  readonly issuedAt: number;
  /**
   * Epoch milliseconds by the clock of this process: the token's own `exp` where it is a JWT, but never more than what
   * was asked for.
   */
  readonly expiresAt: number;
}

/** What ChatHub says about a token. */
export interface TokenValidation {
  readonly isValid: boolean;
  /** Null where ChatHub did not say. */
  readonly operatorId: number | null;
  /** Null where ChatHub did not say. */
  readonly clientId: number | null;
  /** Epoch milliseconds by ChatHub's clock; null where it did not say. */
  readonly expiresAt: number | null;
  /** ChatHub's reason, such as "Invalid token". */
  readonly error: string | null;
}

/**
 * Every documented call of the ChatHub API. Each rejects with a `ChatHubServerError`: `bad-options` for an unusable
 * argument, `aborted` for an aborted signal, or one of the `upstream-…` codes.
 *
 * Calls marked "repeated" are tried up to three times on a network failure, 429 or 5xx; the others exactly once, or
 * twice where the first was refused with 401 and the company token could be renewed.
 */
export interface ChatHubApi {
  /** The company token in use: obtained with login and password on first use (repeated), then from memory. */
  getCompanyToken(options?: CallOptions): Promise<string>;
  /** `GET /api/company/organization`. Repeated. */
  listOrganizations(options?: CallOptions): Promise<Organization[]>;
  /** `GET /api/operator?organizationId=`. Repeated. */
  listOperators(organizationId: number, options?: CallOptions): Promise<Operator[]>;
  /**
   * `POST /api/operator/synchronize`. Never repeated: ChatHub does not reject duplicates, so a second attempt after a
   * lost answer would create every operator twice.
   */
  synchronizeOperators(
    operators: readonly OperatorInput[],
    options?: CallOptions,
  ): Promise<Operator[]>;
  /** `POST /api/operator/status`. Never repeated: a late second attempt could undo a newer change. */
  setOperatorStatus(operatorId: number, status: number, options?: CallOptions): Promise<void>;
  /** `POST /api/operator/get-token`. Repeated: another token does not take the first one away. */
  getOperatorToken(operatorId: number, options?: OperatorTokenOptions): Promise<OperatorToken>;
  /** `POST /api/operator/validate-token`. Repeated. */
  validateToken(token: string, options?: CallOptions): Promise<TokenValidation>;
}
