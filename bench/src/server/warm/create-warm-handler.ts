import { type Authorize, createTokenHandler, createTokenService } from '@chathub/server';
import { TOKEN } from './answer.ts';

/** The token handler with its own service and store, a token in it, and a limit that is counted but not reached. */
export function createWarmHandler<Context extends object>(authorize: Authorize<Context>) {
  const service = createTokenService({
    api: {
      getOperatorToken: async () => {
        const issuedAt = Date.now();
        return { token: TOKEN, issuedAt, expiresAt: issuedAt + 28_800_000 };
      },
      validateToken: async () => {
        throw new Error('Not part of what is measured.');
      },
    },
  });
  return createTokenHandler<Context>({
    service,
    authorize,
    limit: { requests: 1_000_000_000, window: 60 },
  });
}
