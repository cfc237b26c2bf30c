import { join } from 'node:path';
import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import {
  apiOptionsFromEnvironment,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { toNodeHandler } from '@chathub/server/node';
import express from 'express';

const service = createTokenService({
  api: createChatHubApi(apiOptionsFromEnvironment(process.env)),
});
const handler = createTokenHandler({
  service,
  authorize: () => ({ operatorId: 101 }),
});

const app = express();
const angularApp = new AngularNodeAppEngine();

app.use('/api/chathub', toNodeHandler(handler));
app.use(
  express.static(join(import.meta.dirname, '../browser'), {
    maxAge: '1y',
    index: false,
    redirect: false,
  }),
);
app.use((request, response, next) => {
  angularApp
    .handle(request)
    .then((answer) => (answer ? writeResponseToNodeResponse(answer, response) : next()))
    .catch(next);
});

if (isMainModule(import.meta.url)) app.listen(process.env.PORT ?? 4000);

export const reqHandler = createNodeRequestHandler(app);
