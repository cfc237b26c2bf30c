import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { cookies } from 'next/headers';
import { findOperator, findUser } from '../../../../lib/sign-in';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler({
  service,
  authorize: async (_request, { organization }) =>
    findOperator(findUser(`${await cookies()}`), organization),
  allowedOrigins: ['https://app.example.com'],
  on: { response: (event) => console.info(JSON.stringify(event)), error: console.error },
});

export { handler as GET, handler as HEAD, handler as OPTIONS, handler as POST };
