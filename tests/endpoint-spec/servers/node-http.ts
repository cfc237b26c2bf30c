import { createServer } from 'node:http';
import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { toNodeHandler } from '@chathub/server/node';
import { findOperator, findUser } from './sign-in.ts';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler({
  service,
  authorize: (request, { organization }) =>
    findOperator(findUser(request.headers.get('cookie')), organization),
  allowedOrigins: ['https://app.example.com'],
  basePath: '/api/chathub',
  on: { response: (event) => console.info(JSON.stringify(event)), error: console.error },
});

createServer(toNodeHandler(handler)).listen(Number(process.env.PORT));
