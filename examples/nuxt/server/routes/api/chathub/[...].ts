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
  authorize: (request, { organization }) =>
    findOperator(findUser(request.headers.get('cookie')), organization),
  allowedOrigins: ['https://app.example.com'],
  on: { response: (event) => console.info(JSON.stringify(event)), error: console.error },
});

export default defineEventHandler((event) => handler(toWebRequest(event)));
