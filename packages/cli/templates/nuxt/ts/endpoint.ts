import {
  type Authorize,
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';

type NitroEvent = Parameters<typeof toWebRequest>[0];

// Only the sandbox on your machine is plain http: in production this is nobody, whatever is set.
const { CHATHUB_API_URL, CHATHUB_DEV_OPERATOR } = process.env;
const sandboxOperator =
  CHATHUB_DEV_OPERATOR && CHATHUB_API_URL?.startsWith('http:')
    ? { operatorId: CHATHUB_DEV_OPERATOR }
    : null;

/**
 * Who is this? Answer the operator who stands for the signed-in user, or null for nobody: a 401.
 *
 *   async (_request, { event, organization }) => {
 *     const { user } = await getUserSession(event);
 *     return user ? { operatorId: await operatorOf(user, organization) } : null;
 *   }
 *
 * `organization` is what the page asked for, or null. It is a wish: check that it is theirs.
 * Until you write this nobody is let in, but on the sandbox CHATHUB_DEV_OPERATOR.
 */
const findOperator: Authorize<{ event: NitroEvent }> = async () => sandboxOperator;

const handler = createTokenHandler({
  service: createTokenService({ api: createChatHubApi(apiOptionsFromEnvironment(process.env)) }),
  authorize: findOperator,
});

export default defineEventHandler((event) => handler(toWebRequest(event), { event }));
