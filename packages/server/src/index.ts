export { apiOptionsFromEnvironment } from './api/api-options-from-environment.ts';
export type {
  CallOptions,
  ChatHubApi,
  ChatHubCredentials,
  Operator,
  OperatorInput,
  OperatorToken,
  OperatorTokenOptions,
  Organization,
  TokenValidation,
} from './api/chathub-api.ts';
export { type ChatHubApiOptions, createChatHubApi } from './api/create-chathub-api.ts';
export { credentialsFromEnvironment } from './api/credentials-from-environment.ts';
export { DEFAULT_BASE_URL } from './api/default-base-url.ts';
export { OperatorStatus } from './api/operator-status.ts';
export { createTokenHandler, type TokenHandlerOptions } from './handler/create-token-handler.ts';
export type {
  Authorization,
  Authorize,
  AuthorizeContext,
  RateLimit,
  TokenHandler,
  TokenHandlerHooks,
  TokenResponseEvent,
} from './handler/token-handler.ts';
export { createTokenService, type TokenServiceOptions } from './service/create-token-service.ts';
export { type MemoryStoreOptions, memoryStore } from './service/memory-store.ts';
export type { LandedToken, TokenFlight } from './service/token-flight.ts';
export type {
  IssuedToken,
  TokenOutcome,
  TokenService,
  TokenServiceHooks,
} from './service/token-service.ts';
export type { StoredToken, TokenStore } from './service/token-store.ts';
export {
  ChatHubServerError,
  type ChatHubServerErrorDetails,
} from './shared/chathub-server-error.ts';
export type { ChatHubServerErrorCode } from './shared/error-codes.ts';
export { MAX_TOKEN_LIFETIME } from './shared/max-token-lifetime.ts';
