import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';

// Only the sandbox on your machine is plain http: in production this is nobody, whatever is set.
const { CHATHUB_API_URL, CHATHUB_DEV_OPERATOR } = process.env;
const sandboxOperator =
  CHATHUB_DEV_OPERATOR && CHATHUB_API_URL?.startsWith('http:')
    ? { operatorId: CHATHUB_DEV_OPERATOR }
    : null;

/**
 * Who is this? Answer the operator who stands for the signed-in user, or null for nobody: a 401.
 *
 *   async (_request, { organization }) => {
 *     const session = await auth();
 *     return session ? { operatorId: await operatorOf(session.user, organization) } : null;
 *   }
 *
 * `organization` is what the page asked for, or null. It is a wish: check that it is theirs.
 * Until you write this nobody is let in, but on the sandbox CHATHUB_DEV_OPERATOR.
 *
 * @type {import('@chathub/server').Authorize}
 */
const findOperator = async () => sandboxOperator;

const createHandler = () =>
  createTokenHandler({
    service: createTokenService({ api: createChatHubApi(apiOptionsFromEnvironment(process.env)) }),
    authorize: findOperator,
  });

// Made by the first request: `next build` loads this file without your credentials.
/** @type {import('@chathub/server').TokenHandler | undefined} */
let handler;

/** @param {Request} request */
function handle(request) {
  handler ??= createHandler();
  return handler(request);
}

export { handle as GET, handle as HEAD, handle as OPTIONS, handle as POST };
