import type { RequestListener } from 'node:http';
import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import { createHandler } from '../create-handler.ts';
import { listen } from '../listen.ts';
import { operatorOf } from '../operator-of.ts';
import { ANSWER, CONTENT_TYPE, HEADERS } from './answer.ts';
import { answerByHand } from './answer-by-hand.ts';
import type { Variants } from './variants.ts';

const constant =
  (headers: Readonly<Record<string, string>>): RequestListener =>
  (_req, res) => {
    const length = Buffer.byteLength(ANSWER);
    res.writeHead(200, { 'content-type': CONTENT_TYPE, 'content-length': length, ...headers });
    res.end(ANSWER);
  };

export const nodeHttp = {
  bare: () => listen(constant({})),
  'bare, same headers': () => listen(constant(HEADERS)),
  'by hand': () =>
    listen(async (req, res) => {
      const answer = await answerByHand(req.url ?? '/', (name) => req.headers[name]?.toString());
      if (answer === null) {
        res.writeHead(401).end();
        return;
      }
      const length = Buffer.byteLength(answer.body);
      const own = { 'content-type': CONTENT_TYPE, 'content-length': length };
      res.writeHead(200, { ...own, ...answer.headers }).end(answer.body);
    }),
  kit: async (setup) =>
    listen(
      toNodeHandler(
        await createHandler(setup, (request) => operatorOf(request.headers.get('cookie'))),
      ),
    ),
  'kit, context.node': async (setup) =>
    listen(
      toNodeHandler(
        await createHandler<NodeContext>(setup, (_request, { node }) =>
          operatorOf(node.req.headers.cookie),
        ),
      ),
    ),
} satisfies Variants;
