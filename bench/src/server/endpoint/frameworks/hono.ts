import { serve as serveHono } from '@hono/node-server';
import { Hono } from 'hono';
import { createHandler } from '../create-handler.ts';
import { operatorOf } from '../operator-of.ts';
import { ANSWER, CONTENT_TYPE, HEADERS } from './answer.ts';
import { answerByHand } from './answer-by-hand.ts';
import type { Variants } from './variants.ts';

async function serve(mount: (app: Hono) => void | Promise<void>): Promise<number> {
  const app = new Hono();
  await mount(app);
  return new Promise((resolve) => {
    serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port));
  });
}

const constant = (headers: Readonly<Record<string, string>>): Promise<number> =>
  serve((app) => {
    app.get('/api/chathub/token', (context) =>
      context.body(ANSWER, 200, { 'content-type': CONTENT_TYPE, ...headers }),
    );
  });

export const hono = {
  bare: () => constant({}),
  'bare, same headers': () => constant(HEADERS),
  'by hand': () =>
    serve((app) => {
      app.get('/api/chathub/token', async ({ req, body }) => {
        const answer = await answerByHand(req.url, (name) => req.header(name));
        return answer === null
          ? body(null, 401)
          : body(answer.body, 200, { 'content-type': CONTENT_TYPE, ...answer.headers });
      });
    }),
  kit: (setup) =>
    serve(async (app) => {
      const handler = await createHandler(setup, (request) =>
        operatorOf(request.headers.get('cookie')),
      );
      app.all('/api/chathub/*', (context) => handler(context.req.raw));
    }),
} satisfies Variants;
