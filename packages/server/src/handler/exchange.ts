import type { TokenOutcome } from '../service/token-service.ts';
import type { ChatHubServerErrorCode } from '../shared/error-codes.ts';
import type { RateLimitVerdict } from './create-rate-limiter.ts';
import type { Route } from './find-route.ts';

/** What becomes known about a request while it is answered. */
export interface Exchange {
  route: Route | null;
  operatorId: number | null;
  organization: string | null;
  rate: RateLimitVerdict | null;
  cacheOutcome: TokenOutcome | null;
  code: ChatHubServerErrorCode | null;
}
