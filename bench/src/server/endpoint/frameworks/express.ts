import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import createExpress, { type Express, type Request, type Response } from 'express';
import { listen } from '../../../listen.ts';
import { createHandler } from '../create-handler.ts';
import { operatorOf } from '../operator-of.ts';
import { ANSWER, CONTENT_TYPE, HEADERS } from './answer.ts';
import { answerByHand } from './answer-by-hand.ts';
import { mountRecipe } from './mount-recipe.ts';
import type { Variants } from './variants.ts';

async function serve(mount: (app: Express) => void | Promise<void>): Promise<number> {
  const app = createExpress();
  await mount(app);
  return (await listen(app)).port;
}

const constant = (headers: Readonly<Record<string, string>>): Promise<number> =>
  serve((app) => {
    app.get('/api/chathub/token', (_req, res) => {
      res.set('content-type', CONTENT_TYPE).set(headers).send(ANSWER);
    });
  });

export const express = {
  bare: () => constant({}),
  'bare, same headers': () => constant(HEADERS),
  'by hand': () =>
    serve((app) => {
      app.get('/api/chathub/token', async (req, res) => {
        const answer = await answerByHand(req.originalUrl, (name) => req.get(name));
        if (answer === null) {
          res.sendStatus(401);
          return;
        }
        res.set('content-type', CONTENT_TYPE).set(answer.headers).send(answer.body);
      });
    }),
  kit: (setup) =>
    serve(async (app) => {
      const handler = await createHandler(setup, (request) =>
        operatorOf(request.headers.get('cookie')),
      );
      app.use('/api/chathub', toNodeHandler(handler));
    }),
  'kit, context.node': (setup) =>
    serve(async (app) => {
      const handler = await createHandler<NodeContext<Request, Response>>(
        setup,
        (_request, { node }) => operatorOf(node.req.headers.cookie),
      );
      app.use('/api/chathub', toNodeHandler(handler));
    }),
  recipe: ({ chatHubUrl }) => serve((app) => mountRecipe(app, chatHubUrl)),
} satisfies Variants;
