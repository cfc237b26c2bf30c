import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import express, { type Request, type Response } from 'express';
import { findOperator, findUser } from './sign-in.ts';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler<NodeContext<Request, Response>>({
  service,
  authorize: (_request, { node, organization }) => findOperator(node.res.locals.user, organization),
  allowedOrigins: ['https://app.example.com'],
  on: { response: (event) => console.info(JSON.stringify(event)), error: console.error },
});

const app = express();
app.use((request, response, next) => {
  response.locals.user = findUser(request.headers.cookie);
  next();
});
app.use('/api/chathub', toNodeHandler(handler));
app.listen(Number(process.env.PORT));
