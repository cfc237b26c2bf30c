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
 * Who is signed in: in your application its session says so, and from then on nothing else does. Until you
 * write that, nobody is, but on the sandbox the operator that `dev.js` names.
 */
function findOperator() {
  return sandboxOperator;
}

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});

/** `GET /api/chathub/token`, for any server that speaks node:http. */
export const tokenEndpoint = toNodeHandler(
  createTokenHandler({ service, authorize: findOperator }),
);
