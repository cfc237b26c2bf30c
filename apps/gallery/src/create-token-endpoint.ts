import { type ChatHubApi, createTokenHandler, createTokenService } from '@chathub/server';
import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import type { Request, RequestHandler } from 'express';
import type { Platform } from './platform.ts';

/** The token endpoint, and the token for a page that the server renders. */
export interface TokenEndpoint {
  readonly handler: RequestHandler;
  /** A token for the operator of the signed-in user; null where there is none to have. */
  tokenFor(request: Request): Promise<string | null>;
  /** Drops the tokens that are kept, as after a change of what operators may do. */
  forget(): Promise<void>;
}

/**
 * Creates the token endpoint: who may have whose token is decided by the session alone.
 *
 * @param lifetime seconds that an operator token lives
 */
export function createTokenEndpoint(
  platform: Platform,
  api: ChatHubApi,
  lifetime: number,
): TokenEndpoint {
  const service = createTokenService({ api, lifetime });

  const operatorOf = (request: Request, organization: string | null): number | null => {
    if (!request.session.user) return null;
    if (organization === null) return platform.operatorId;
    return platform.organizations.find(({ id }) => id === organization)?.operatorId ?? null;
  };

  const handler = createTokenHandler<NodeContext<Request>>({
    service,
    authorize: (_request, { node, organization }) => {
      const operatorId = operatorOf(node.req, organization);
      return operatorId === null ? null : { operatorId };
    },
    on: { error: (error) => console.error(`Token endpoint: ${describe(error)}`) },
  });

  return {
    handler: toNodeHandler(handler),
    async forget() {
      const operators = [platform, ...platform.organizations].map(({ operatorId }) => operatorId);
      await Promise.all(operators.map((operatorId) => service.forget(operatorId)));
    },
    async tokenFor(request) {
      const operatorId = operatorOf(request, null);
      if (operatorId === null) return null;
      try {
        return (await service.tokenFor(operatorId)).token;
      } catch (error) {
        console.error(`Static tag: ${describe(error)}`);
        return null;
      }
    },
  };
}

/** A code only: whatever else an error of another layer holds stays out of the log. */
function describe(error: unknown): string {
  return (error as { code?: string }).code ?? 'internal error';
}
