import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import type { RequestHandler } from './$types';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler({
  service,
  authorize: () => ({ operatorId: 101 }),
});

export const fallback: RequestHandler = ({ request }) => handler(request);
