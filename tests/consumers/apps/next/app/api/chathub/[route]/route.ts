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

export { handler as GET, handler as HEAD, handler as OPTIONS, handler as POST };
