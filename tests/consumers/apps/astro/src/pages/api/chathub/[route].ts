import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import type { APIRoute } from 'astro';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler({
  service,
  authorize: () => ({ operatorId: 101 }),
});

export const ALL: APIRoute = ({ request }) => handler(request);
