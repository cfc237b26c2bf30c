import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { toNodeHandler } from '@chathub/server/node';

// Only the sandbox on your machine is plain http: in production this is nobody, whatever is set.
const { CHATHUB_API_URL, CHATHUB_DEV_OPERATOR } = process.env;
const sandboxOperator =
  CHATHUB_DEV_OPERATOR && CHATHUB_API_URL?.startsWith('http:')
    ? { operatorId: CHATHUB_DEV_OPERATOR }
    : null;

/**
 * Who is this? Answer the operator who stands for the signed-in user, or null for nobody: a 401.
 *
 *   async (_request, { node, organization }) => {
 *     const { user } = node.req.session;
 *     return user ? { operatorId: await operatorOf(user, organization) } : null;
 *   }
 *
 * `organization` is what the page asked for, or null. It is a wish: check that it is theirs.
 * Until you write this nobody is let in, but on the sandbox CHATHUB_DEV_OPERATOR.
 *
 * @type {import('@chathub/server').Authorize<import('@chathub/server/node').NodeContext<import('express').Request, import('express').Response>>}
 */
const findOperator = async () => sandboxOperator;

const handler = createTokenHandler({
  service: createTokenService({ api: createChatHubApi(apiOptionsFromEnvironment(process.env)) }),
  authorize: findOperator,
});

/** The token endpoint: `app.use('/api/chathub', chatHub)`. */
export const chatHub = toNodeHandler(handler);
