import express from 'express';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  ChatHubServerError,
  createTokenHandler,
  type TokenHandler,
  type TokenHandlerOptions,
  type TokenResponseEvent,
  type TokenService,
} from '../src/index.ts';
import { toNodeHandler } from '../src/node/index.ts';
import { manualClock } from './support/manual-clock.ts';
import { type RawAnswer, type RawRequest, sendRaw } from './support/raw-request.ts';
import { serve } from './support/serve.ts';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJvcGVyYXRvcklkIjoxMDF9.c2lnbmF0dXJl';
const HOST = 'app.example.com';
const SHOP = 'https://shop.example.com';
const JSON_TYPE = 'application/json';

const clock = manualClock();

const service: TokenService = {
  tokenFor: async (operatorId) => {
    if (operatorId === 503) {
      throw new ChatHubServerError('upstream-failed', { retryAfter: 7 });
    }
    return { token: `${TOKEN}${operatorId}`, expiresIn: 60, expiresAt: clock.now() + 60_000 };
  },
  validate: async (_operatorId, token) => token === TOKEN,
  recheck: async () => undefined,
  forget: async () => undefined,
};

/** What a handler saw and said, whatever brought the request to it. */
interface Observed {
  readonly answer: RawAnswer;
  readonly seen: unknown[];
}

/** Brings a request to a handler and its answer back. */
type Send = (handler: TokenHandler, request: RawRequest) => Promise<RawAnswer>;

const toWeb = ({ method = 'GET', target, headers = {}, body }: RawRequest): Request =>
  new Request(`http://${HOST}${target}`, { method, headers: { ...headers }, body: body ?? null });

const fromWeb = async (response: Response): Promise<RawAnswer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
});

const servers: Readonly<Record<string, Send>> = {
  'node:http': async (handler, request) => sendRaw(await serve(toNodeHandler(handler)), request),
  'node:http, as a handler of somebody else': async (handler, request) =>
    sendRaw(await serve(toNodeHandler((web) => handler(web))), request),
  'Express 5': async (handler, request) => {
    const app = express().disable('x-powered-by');
    app.use('/api/chathub', toNodeHandler(handler));
    app.use(toNodeHandler(handler));
    return sendRaw(await serve(app), request);
  },
  'Fastify 5': async (handler, request) => {
    const app = fastify();
    // Fastify refuses a body of a type that it does not know before a route sees it.
    app.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume();
      done(null, undefined);
    });
    app.all('/*', toNodeHandler<FastifyRequest, FastifyReply>(handler));
    onTestFinished(() => app.close());
    return sendRaw(await app.listen({ port: 0, host: '127.0.0.1' }), request);
  },
  Hono: async (handler, request) => {
    const app = new Hono();
    app.all('/*', (context) => handler(context.req.raw));
    return fromWeb(await app.request(toWeb(request)));
  },
};

async function observe(
  send: Send,
  request: RawRequest,
  options: Partial<TokenHandlerOptions> = {},
): Promise<Observed> {
  const seen: unknown[] = [];
  const handler = createTokenHandler({
    service,
    now: clock.now,
    allowedOrigins: [SHOP],
    maxBodyBytes: 1000,
    limit: { requests: 5, window: 60 },
    authorize: (web, { organization }) => {
      const { pathname, search, host } = new URL(web.url);
      const user = web.headers.get('X-User');
      seen.push({ method: web.method, pathname, search, host, organization, user });
      if (user === 'broken') {
        throw new Error('secret detail');
      }
      return user === null || user === 'nobody' ? null : { operatorId: user };
    },
    on: { response: (event) => seen.push(withoutDuration(event)) },
    ...options,
  });
  const answer = await send(handler, {
    ...request,
    headers: { Host: HOST, ...request.headers },
  });
  return { answer: comparable(answer), seen };
}

function withoutDuration({ duration, ...event }: TokenResponseEvent): unknown {
  expect(duration).toBeGreaterThanOrEqual(0);
  return event;
}

/** Without what a server adds that speaks HTTP/1.1 itself. */
function comparable({ status, headers, body }: RawAnswer): RawAnswer {
  const { date, connection, 'keep-alive': _, 'transfer-encoding': __, ...others } = headers;
  expect(Date.parse(date ?? '')).not.toBeNaN();
  if (body !== '') {
    others['content-length'] ??= String(Buffer.byteLength(body));
  }
  return { status, headers: others, body };
}

const ann = { 'X-User': '101' };
const validate = (body: string, headers: Record<string, string> = {}): RawRequest => ({
  method: 'POST',
  target: '/api/chathub/validate',
  headers: {
    ...ann,
    'Content-Type': JSON_TYPE,
    'Content-Length': String(Buffer.byteLength(body)),
    ...headers,
  },
  body,
});

const rows: readonly (readonly [name: string, status: number, request: RawRequest])[] = [
  ['a token', 200, { target: '/api/chathub/token', headers: ann }],
  ['a token for an organization', 200, { target: '/token?org=24', headers: ann }],
  ['a query that must be decoded', 200, { target: '/token?a=%2B+x&org=a%20b%26', headers: ann }],
  ['a token after a rejected one', 200, { target: '/token?reason=rejected', headers: ann }],
  ['a trailing slash', 200, { target: '/token/', headers: ann }],
  ['a path to be normalized', 200, { target: '/x/../api/./chathub/token?org=1', headers: ann }],
  ['two slashes', 200, { target: '//evil.example/token', headers: ann }],
  ['HEAD', 200, { method: 'HEAD', target: '/token', headers: ann }],
  ['OPTIONS', 204, { method: 'OPTIONS', target: '/token' }],
  ['OPTIONS of the other route', 204, { method: 'OPTIONS', target: '/validate' }],
  ['nobody', 401, { target: '/token' }],
  ['nobody with two organizations', 401, { target: '/token?org=1&org=2' }],
  ['two organizations', 400, { target: '/token?org=1&org=2', headers: ann }],
  ['no operator', 500, { target: '/token', headers: { 'X-User': 'ann' } }],
  ['a broken authorize', 500, { target: '/token', headers: { 'X-User': 'broken' } }],
  ['ChatHub down', 503, { target: '/token', headers: { 'X-User': '503' } }],
  ['another path', 404, { target: '/tokens', headers: ann }],
  ['an encoded slash', 404, { target: '/token%2F', headers: ann }],
  ['PUT', 405, { method: 'PUT', target: '/token', headers: ann }],
  ['GET of validate', 405, { target: '/validate', headers: ann }],
  ['the same origin', 200, { target: '/token', headers: { ...ann, Origin: `https://${HOST}` } }],
  [
    'another origin',
    403,
    { target: '/token', headers: { ...ann, Origin: 'https://evil.example' } },
  ],
  ['another site', 403, { target: '/token', headers: { ...ann, 'Sec-Fetch-Site': 'same-site' } }],
  ['an allowed origin', 200, { target: '/token', headers: { ...ann, Origin: SHOP } }],
  ['an allowed origin, refused', 401, { target: '/token', headers: { Origin: SHOP } }],
  ['a preflight', 204, { method: 'OPTIONS', target: '/validate', headers: { Origin: SHOP } }],
  ['a valid token', 200, validate(JSON.stringify({ token: TOKEN }))],
  ['an invalid token', 200, validate('{"token":"x"}')],
  ['nobody with a body', 401, validate('{"token":"x"}', { 'X-User': 'nobody' })],
  ['a body without a token', 400, validate('{}')],
  ['another type', 415, validate('token=x', { 'Content-Type': 'text/plain' })],
  ['a body that is too long', 413, validate(JSON.stringify({ token: 'x'.repeat(1000) }))],
];

describe.each(Object.entries(servers))(
  '%s answers like the web-standard handler',
  (_name, send) => {
    const direct: Send = async (handler, request) => fromWeb(await handler(toWeb(request)));

    it.each(rows)('%s: %i', async (_row, status, request) => {
      const expected = await observe(direct, request);
      expect(expected.answer.status).toBe(status);
      expect(await observe(send, request)).toEqual(expected);
    });

    it('beyond the limit: 429', async () => {
      const once: Partial<TokenHandlerOptions> = { limit: { requests: 1, window: 60 } };
      const twice =
        (once: Send): Send =>
        async (handler, request) => {
          await once(handler, request);
          return once(handler, request);
        };
      const request = { target: '/token', headers: ann };
      const expected = await observe(twice(direct), request, once);
      expect(expected.answer.status).toBe(429);
      expect(await observe(twice(send), request, once)).toEqual(expected);
    });
  },
);
