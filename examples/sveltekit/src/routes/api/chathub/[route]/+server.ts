import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { findOperator } from '../../../../lib/server/sign-in.ts';
import type { RequestHandler } from './$types';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler<{ locals: App.Locals }>({
  service,
  authorize: (_request, { locals, organization }) => findOperator(locals.user, organization),
  allowedOrigins: ['https://app.example.com'],
  on: { response: (event) => console.info(JSON.stringify(event)), error: console.error },
});

export const fallback: RequestHandler = ({ request, locals }) => handler(request, { locals });
