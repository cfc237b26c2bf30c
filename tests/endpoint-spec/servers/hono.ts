import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { findOperator, findUser } from './sign-in.ts';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler<{ user: string | null }>({
  service,
  authorize: (_request, { user, organization }) => findOperator(user, organization),
  allowedOrigins: ['https://app.example.com'],
  on: { response: (event) => console.info(JSON.stringify(event)), error: console.error },
});

const app = new Hono<{ Variables: { user: string | null } }>();
app.use(async (context, next) => {
  context.set('user', findUser(context.req.header('cookie')));
  await next();
});
app.all('/api/chathub/*', (context) => handler(context.req.raw, { user: context.get('user') }));
serve({ fetch: app.fetch, port: Number(process.env.PORT) });
