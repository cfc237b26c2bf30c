import type { RequestListener } from 'node:http';
import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import { listen } from '../../../listen.ts';
import { createHandler } from '../create-handler.ts';
import { operatorOf } from '../operator-of.ts';
import { ANSWER, CONTENT_TYPE, HEADERS } from './answer.ts';
import { answerByHand } from './answer-by-hand.ts';
import type { Variants } from './variants.ts';

const serve = async (listener: RequestListener): Promise<number> => (await listen(listener)).port;

const constant =
  (headers: Readonly<Record<string, string>>): RequestListener =>
  (_req, res) => {
    const length = Buffer.byteLength(ANSWER);
    res.writeHead(200, { 'content-type': CONTENT_TYPE, 'content-length': length, ...headers });
    res.end(ANSWER);
  };

export const nodeHttp = {
  bare: () => serve(constant({})),
  'bare, same headers': () => serve(constant(HEADERS)),
  'by hand': () =>
    serve(async (req, res) => {
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
    serve(
      toNodeHandler(
        await createHandler(setup, (request) => operatorOf(request.headers.get('cookie'))),
      ),
    ),
  'kit, context.node': async (setup) =>
    serve(
      toNodeHandler(
        await createHandler<NodeContext>(setup, (_request, { node }) =>
          operatorOf(node.req.headers.cookie),
        ),
      ),
    ),
} satisfies Variants;
