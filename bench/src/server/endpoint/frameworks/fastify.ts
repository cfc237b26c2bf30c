import { type NodeContext, toNodeHandler } from '@chathub/server/node';
import createFastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { createHandler } from '../create-handler.ts';
import { operatorOf } from '../operator-of.ts';
import { ANSWER, CONTENT_TYPE, HEADERS } from './answer.ts';
import { answerByHand } from './answer-by-hand.ts';
import type { Variants } from './variants.ts';

async function serve(mount: (app: FastifyInstance) => void | Promise<void>): Promise<number> {
  const app = createFastify();
  await mount(app);
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}

const constant = (headers: Readonly<Record<string, string>>): Promise<number> =>
  serve((app) => {
    app.get('/api/chathub/token', (_request, reply) => {
      reply.header('content-type', CONTENT_TYPE).headers(headers).send(ANSWER);
    });
  });

export const fastify = {
  bare: () => constant({}),
  'bare, same headers': () => constant(HEADERS),
  'by hand': () =>
    serve((app) => {
      app.get('/api/chathub/token', async ({ url, headers }, reply) => {
        const answer = await answerByHand(url, (name) => headers[name]?.toString());
        if (answer === null) {
          return reply.code(401).send();
        }
        reply.header('content-type', CONTENT_TYPE).headers(answer.headers);
        return answer.body;
      });
    }),
  kit: (setup) =>
    serve(async (app) => {
      const handler = await createHandler(setup, (request) =>
        operatorOf(request.headers.get('cookie')),
      );
      app.all('/api/chathub/*', toNodeHandler<FastifyRequest, FastifyReply>(handler));
    }),
  'kit, context.node': (setup) =>
    serve(async (app) => {
      const handler = await createHandler<NodeContext<FastifyRequest, FastifyReply>>(
        setup,
        (_request, { node }) => operatorOf(node.req.headers.cookie),
      );
      app.all('/api/chathub/*', toNodeHandler(handler));
    }),
} satisfies Variants;
