import {
  type Authorize,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
  type TokenHandler,
} from '@chathub/server';
import { COMPANY_TOKEN } from './company-token.ts';
import { createStore } from './create-store.ts';
import type { Setup } from './setup.ts';

/** The token handler as an application sets it up, with a limit that is counted but not reached. */
export async function createHandler<Context extends object>(
  { chatHubUrl, redis }: Setup,
  authorize: Authorize<Context>,
): Promise<TokenHandler<Context>> {
  const api = createChatHubApi({
    baseUrl: chatHubUrl,
    credentials: { companyToken: COMPANY_TOKEN },
  });
  return createTokenHandler<Context>({
    service: createTokenService({ api, store: await createStore(redis) }),
    authorize,
    limit: { requests: 1_000_000_000, window: 60 },
  });
}
