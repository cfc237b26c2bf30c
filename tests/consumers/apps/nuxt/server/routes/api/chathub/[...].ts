import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler({
  service,
  authorize: () => ({ operatorId: 101 }),
});

export default defineEventHandler((event) => handler(toWebRequest(event)));
