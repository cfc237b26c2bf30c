import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { findOperator, findUser } from './sign-in.ts';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler<NodeContext<FastifyRequest, FastifyReply>>({
  service,
  authorize: (_request, { node, organization }) =>
    findOperator(node.req.getDecorator('user'), organization),
  allowedOrigins: ['https://app.example.com'],
  on: { response: (event) => console.info(JSON.stringify(event)), error: console.error },
});

const app = fastify();
app.decorateRequest('user', null);
app.addHook('onRequest', async (request) => {
  request.setDecorator('user', findUser(request.headers.cookie));
});
app.all('/api/chathub/*', toNodeHandler(handler));
await app.listen({ port: Number(process.env.PORT) });
