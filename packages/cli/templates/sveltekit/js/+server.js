import { existsSync } from 'node:fs';
import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';

/** @typedef {{ locals: App.Locals }} Context */

// `vite dev` gives .env to the page only; in production the variables are those of the process.
if (import.meta.env.DEV && existsSync('.env')) process.loadEnvFile();

// Only the sandbox on your machine is plain http: in production this is nobody, whatever is set.
const { CHATHUB_API_URL, CHATHUB_DEV_OPERATOR } = process.env;
const sandboxOperator =
  CHATHUB_DEV_OPERATOR && CHATHUB_API_URL?.startsWith('http:')
    ? { operatorId: CHATHUB_DEV_OPERATOR }
    : null;

/**
 * Who is this? Answer the operator who stands for the signed-in user, or null for nobody: a 401.
 *
 *   async (_request, { locals, organization }) =>
 *     locals.user ? { operatorId: await operatorOf(locals.user, organization) } : null
 *
 * `organization` is what the page asked for, or null. It is a wish: check that it is theirs.
 * Until you write this nobody is let in, but on the sandbox CHATHUB_DEV_OPERATOR.
 *
 * @type {import('@chathub/server').Authorize<Context>}
 */
const findOperator = async () => sandboxOperator;

const createHandler = () =>
  createTokenHandler({
    service: createTokenService({ api: createChatHubApi(apiOptionsFromEnvironment(process.env)) }),
    authorize: findOperator,
  });

// Made by the first request: `vite build` loads this file without your credentials.
/** @type {import('@chathub/server').TokenHandler<Context> | undefined} */
let handler;

/** @type {import('./$types').RequestHandler} */
export const fallback = ({ request, locals }) => {
  handler ??= createHandler();
  return handler(request, { locals });
};
