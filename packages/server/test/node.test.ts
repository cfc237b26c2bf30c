import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect, createServer as createHttp2Server, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import express, { type Request as ExpressRequest, type Response as ExpressResponse } from 'express';
import session from 'express-session';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createTokenHandler, type TokenResponseEvent, type TokenService } from '../src/index.ts';
import { type NodeContext, type NodeHandlerOptions, toNodeHandler } from '../src/node/index.ts';
import { sendRaw } from './support/raw-request.ts';

declare module 'express-session' {
  interface SessionData {
    operatorId: number;
  }
}

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJvcGVyYXRvcklkIjoxMDF9.c2lnbmF0dXJl';

const service: TokenService = {
  tokenFor: async (operatorId) => ({
    token: `${TOKEN}${operatorId}`,
    expiresIn: 60,
    expiresAt: Date.now() + 60_000,
  }),
  validate: async (_operatorId, token) => token === TOKEN,
  recheck: async () => undefined,
  forget: async () => undefined,
};

const handler = createTokenHandler({ service, authorize: () => ({ operatorId: 101 }) });
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function listen(server: Server | Http2Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    if ('closeAllConnections' in server) {
      server.closeAllConnections();
    }
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function validate(url: string, body: string, type = 'application/json'): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body });
}

interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

function withResolvers<T>(): Resolvers<T> {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolvePromise) => {
    resolve = resolvePromise;
  });
  return { promise, resolve };
}

/** Serves whatever a web handler answers, to look at the bridge alone. */
function serve(
  answer: (request: Request) => Promise<Response>,
  options?: NodeHandlerOptions,
): Promise<string> {
  return listen(createServer(toNodeHandler(answer, options)));
}

describe('node:http', () => {
  it('answers GET, HEAD, POST and errors', async () => {
    const url = await listen(createServer(toNodeHandler(handler)));
    const response = await fetch(`${url}/api/chathub/token?org=24`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ token: `${TOKEN}101`, expiresIn: 60 });
    expect(response.headers.get('cache-control')).toBe('no-store');

    const head = await fetch(`${url}/token`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');

    const valid = await validate(`${url}/validate`, JSON.stringify({ token: TOKEN }));
    expect(await valid.json()).toEqual({ isValid: true });
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
    expect((await fetch(`${url}/token`, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(`${url}/token`, { method: 'OPTIONS' })).status).toBe(204);
  });

  it('keeps the headers that decide about other sites', async () => {
    const url = await listen(createServer(toNodeHandler(handler)));
    const response = await fetch(`${url}/token`, { headers: { Origin: 'https://evil.example' } });
    expect(response.status).toBe(403);
  });

  it('answers 413 to a body that is too large, while it is still being sent', async () => {
    let isIntact = false;
    const url = await listen(
      createServer(async (req, res) => {
        await toNodeHandler(handler)(req, res);
        isIntact = !req.destroyed && req.socket?.remoteAddress !== undefined;
      }),
    );
    const request = httpRequest(`${url}/validate`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
    });
    request.on('error', () => undefined);
    request.write('x'.repeat(64 * 1024));
    const [response] = await once(request, 'response');
    expect(response.statusCode).toBe(413);
    // What logs a request when it ends, such as Express's `req.ip`, needs its socket.
    expect(isIntact).toBe(true);
    request.destroy();
  });

  it('passes several cookies on, and keeps what is set already', async () => {
    const answer = async (): Promise<Response> => {
      const response = new Response('hello', { status: 201, headers: { Vary: 'Origin' } });
      response.headers.append('Set-Cookie', 'a=1; Path=/');
      response.headers.append('Set-Cookie', 'b=2');
      return response;
    };
    const url = await listen(
      createServer((req, res) => {
        res.setHeader('Set-Cookie', 'session=0');
        res.setHeader('Vary', 'Accept-Encoding');
        void toNodeHandler(answer)(req, res);
      }),
    );
    const response = await fetch(url);
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(['session=0', 'a=1; Path=/', 'b=2']);
    expect(response.headers.get('vary')).toBe('Accept-Encoding, Origin');
    expect(await response.text()).toBe('hello');
  });

  it.each([
    [false, {}, 'http://127.0.0.1'],
    [false, { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'a.example' }, 'http://127.0.0.1'],
    [true, { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'a.example' }, 'https://a.example'],
    [true, { 'X-Forwarded-Proto': 'https, http' }, 'https://127.0.0.1'],
  ])('with trustProxy %s and %j is at %s', async (trustProxy, headers, origin) => {
    const url = await serve(async (request) => new Response(request.url), { trustProxy });
    const response = await fetch(`${url}/token?org=1`, {
      headers: headers as Record<string, string>,
    });
    expect((await response.text()).replace(/:\d+(?=\/)/, '')).toBe(`${origin}/token?org=1`);
  });

  it.each([
    ['//evil.example/token', '//evil.example/token'],
    ['http://evil.example/token?org=1', '/token?org=1'],
  ])('does not let the request target %s choose the host', async (path, pathname) => {
    const url = new URL(await serve(async (request) => new Response(request.url)));
    const request = httpRequest({ host: url.hostname, port: url.port, path });
    request.end();
    const [response] = await once(request, 'response');
    let text = '';
    for await (const chunk of response) {
      text += chunk;
    }
    expect(text).toBe(`${url.origin}${pathname}`);
  });

  it('takes each Host header for itself', async () => {
    const url = await listen(createServer(toNodeHandler(handler)));
    for (const [host, status] of [
      ['a.example', 200],
      ['a@evil.example', 400],
      ['a.example', 200],
      ['b.example:81', 200],
      ['b.example:81/path', 400],
      ['b.example:99999', 400],
    ] as const) {
      const { status: answered } = await sendRaw(url, {
        target: '/token',
        headers: { Host: host },
      });
      expect(answered, host).toBe(status);
    }
  });

  it('reports a client that goes away while its token is issued, and hands it to nobody', async () => {
    const { promise: isAsked, resolve: ask } = withResolvers<void>();
    const { promise: issued, resolve: issue } = withResolvers<void>();
    const { promise: event, resolve: report } = withResolvers<TokenResponseEvent>();
    const slow = createTokenHandler({
      service: {
        ...service,
        tokenFor: async (operatorId) => {
          ask();
          await issued;
          return service.tokenFor(operatorId);
        },
      },
      authorize: (request) => {
        asked = request;
        return { operatorId: 101 };
      },
      on: { response: report },
    });
    let asked: Request | undefined;
    let answered: unknown;
    let gone: Promise<unknown> | undefined;
    const url = await listen(
      createServer((req, res) => {
        gone = once(res, 'close');
        answered = toNodeHandler(slow)(req, res);
      }),
    );
    const controller = new AbortController();
    const pending = fetch(`${url}/token`, { signal: controller.signal }).catch(() => 'gone');
    await isAsked;
    controller.abort();
    await gone;
    // Asked for only now, it must not have missed what happened.
    expect(asked?.signal.aborted).toBe(true);
    issue();
    expect(await event).toMatchObject({ status: 499, code: 'aborted', operatorId: 101 });
    expect(await pending).toBe('gone');
    await answered;
  });

  it.each(['a b', 'evil.example/path', 'a@evil.example', 'a?b', 'a#b', 'a:b:c'])(
    'answers 400 where the Host header is no host: %s',
    async (host) => {
      const url = await serve(async () => new Response('ok'));
      const request = httpRequest(url, { headers: { Host: host } });
      request.end();
      const [response] = await once(request, 'response');
      expect(response.statusCode).toBe(400);
      response.resume();
    },
  );

  it('answers 500 without details where a handler rejects', async () => {
    const url = await serve(async () => {
      throw new Error('secret detail');
    });
    const response = await fetch(url);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret detail');
  });

  it('aborts the signal when the client goes away', async () => {
    let started = (): void => undefined;
    const isStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    let aborted = (): void => undefined;
    const isAborted = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    const url = await serve((request) => {
      started();
      return new Promise((resolve) => {
        request.signal.addEventListener('abort', () => {
          aborted();
          resolve(new Response(null));
        });
      });
    });
    const controller = new AbortController();
    const pending = fetch(url, { signal: controller.signal }).catch(() => 'gone');
    await isStarted;
    controller.abort();
    await isAborted;
    expect(await pending).toBe('gone');
  });

  it('does not abort the signal of a request that was answered', async () => {
    let signal: AbortSignal | undefined;
    const url = await serve(async (request) => {
      signal = request.signal;
      return new Response('ok');
    });
    await (await fetch(url, { headers: { Connection: 'close' } })).text();
    await new Promise((resolve) => setImmediate(resolve));
    expect(signal?.aborted).toBe(false);
  });
});

describe('node:http2', () => {
  it('answers GET, HEAD and POST', async () => {
    const url = await listen(
      createHttp2Server((req, res) => {
        void toNodeHandler<typeof req, typeof res>(handler)(req, res);
      }),
    );
    const client = connect(url);
    closers.push(async () => client.destroy());
    const send = async (
      headers: Record<string, string>,
      body = '',
    ): Promise<{ status: unknown; body: unknown }> => {
      const stream = client.request(headers);
      if (body !== '') {
        stream.end(body);
      }
      const [answer] = await once(stream, 'response');
      let text = '';
      for await (const chunk of stream) {
        text += chunk;
      }
      return { status: answer[':status'], body: text === '' ? null : JSON.parse(text) };
    };
    expect(await send({ ':path': '/token', origin: url })).toMatchObject({
      status: 200,
      body: { token: `${TOKEN}101` },
    });
    expect(
      await send(
        { ':path': '/validate', ':method': 'POST', 'content-type': 'application/json' },
        JSON.stringify({ token: TOKEN }),
      ),
    ).toEqual({ status: 200, body: { isValid: true } });
    expect(await send({ ':path': '/token', ':method': 'HEAD' })).toEqual({
      status: 200,
      body: null,
    });
  });
});

describe('Express 5 with express-session', () => {
  const sessionHandler = createTokenHandler<NodeContext<ExpressRequest, ExpressResponse>>({
    service,
    authorize: (_request, { node, organization }) => {
      const { operatorId } = node.req.session;
      return operatorId === undefined || organization === 'not-mine' ? null : { operatorId };
    },
  });

  const start = (parseBodies: boolean): Promise<string> => {
    const app = express();
    if (parseBodies) {
      app.use(express.json(), express.urlencoded());
    }
    app.use(session({ secret: 'for the test', resave: false, saveUninitialized: false }));
    app.post('/login', (req, res) => {
      req.session.operatorId = 104;
      res.end();
    });
    app.use('/api/chathub', toNodeHandler(sessionHandler));
    return listen(createServer(app));
  };

  const signIn = async (url: string): Promise<Record<string, string>> => {
    const response = await fetch(`${url}/login`, { method: 'POST' });
    return { Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };

  it('gives the token of the session, and 401 without one', async () => {
    const url = await start(false);
    expect((await fetch(`${url}/api/chathub/token`)).status).toBe(401);
    const headers = await signIn(url);
    const response = await fetch(`${url}/api/chathub/token?org=24`, { headers });
    expect(await response.json()).toMatchObject({ token: `${TOKEN}104` });
    expect((await fetch(`${url}/api/chathub/token?org=not-mine`, { headers })).status).toBe(401);
  });

  it.each([true, false])('validates where bodies are parsed before: %s', async (parseBodies) => {
    const url = await start(parseBodies);
    const headers = { ...(await signIn(url)), 'Content-Type': 'application/json' };
    const send = (body: string, type?: string): Promise<Response> =>
      fetch(`${url}/api/chathub/validate`, {
        method: 'POST',
        headers: type === undefined ? headers : { ...headers, 'Content-Type': type },
        body,
      });
    expect(await (await send(JSON.stringify({ token: TOKEN }))).json()).toEqual({ isValid: true });
    expect(await (await send('{"token":"x"}')).json()).toEqual({ isValid: false });
    expect((await send(JSON.stringify({ token: 'x'.repeat(20_000) }))).status).toBe(413);
    expect((await send('token=x', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await send('')).status).toBe(400);
  });

  it('measures a body that was parsed before as parsed, not as its headers say', async () => {
    const url = await start(true);
    const headers = { ...(await signIn(url)), 'Content-Type': 'application/json' };
    const body = `{"token":"x"${' '.repeat(20_000)}}`;
    const response = await fetch(`${url}/api/chathub/validate`, { method: 'POST', headers, body });
    expect(await response.json()).toEqual({ isValid: false });
  });

  it('keeps the cookie and the Vary that middleware has set', async () => {
    const app = express();
    app.use((_req, res, next) => {
      res.cookie('seen', '1').vary('Accept-Encoding');
      next();
    });
    app.use('/api/chathub', toNodeHandler(handler));
    const { headers } = await fetch(`${await listen(createServer(app))}/api/chathub/token`);
    expect(headers.getSetCookie()).toEqual(['seen=1; Path=/']);
    expect(headers.get('vary')).toBe(
      'Accept-Encoding, Origin, Sec-Fetch-Site, Cookie, Authorization',
    );
  });

  it('sees the whole path below nested routers', async () => {
    const app = express();
    const inner = express.Router();
    inner.use(
      '/chathub',
      toNodeHandler<ExpressRequest, ExpressResponse>(async (request) =>
        Response.json(new URL(request.url).pathname),
      ),
    );
    app.use('/api', inner);
    const url = await listen(createServer(app));
    expect(await (await fetch(`${url}/api/chathub/token`)).json()).toBe('/api/chathub/token');
  });
});

describe('Fastify', () => {
  const start = async (): Promise<string> => {
    const app = fastify();
    app.decorateRequest('user', null);
    app.addHook('onRequest', async (request) => {
      request.setDecorator('user', request.headers['x-user'] ?? null);
    });
    app.addHook('preHandler', async (_request, reply) => {
      reply.header('Vary', 'Accept-Encoding').header('Set-Cookie', 'seen=1');
    });
    app.addHook('onSend', async (_request, reply) => {
      reply.header('X-Hook', 'seen');
    });
    const fastifyHandler = createTokenHandler<NodeContext<FastifyRequest, FastifyReply>>({
      service,
      authorize: (_request, { node }) =>
        node.req.getDecorator('user') === 'ann' ? { operatorId: 105 } : null,
    });
    app.all('/api/chathub/*', toNodeHandler(fastifyHandler));
    closers.push(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  };

  it('gives the token of whom its hooks found, through its own reply', async () => {
    const url = await start();
    expect((await fetch(`${url}/api/chathub/token`)).status).toBe(401);
    const headers = { 'X-User': 'ann' };
    const response = await fetch(`${url}/api/chathub/token`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-hook')).toBe('seen');
    expect(response.headers.getSetCookie()).toEqual(['seen=1']);
    expect(response.headers.get('vary')).toMatch(/^Accept-Encoding, Origin, /);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ token: `${TOKEN}105` });
    const head = await fetch(`${url}/api/chathub/token`, { headers, method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  it('validates a body that it has parsed', async () => {
    const url = await start();
    const headers = { 'X-User': 'ann', 'Content-Type': 'application/json' };
    const send = (body: string): Promise<Response> =>
      fetch(`${url}/api/chathub/validate`, { method: 'POST', headers, body });
    expect(await (await send(JSON.stringify({ token: TOKEN }))).json()).toEqual({ isValid: true });
    expect((await send('{}')).status).toBe(400);
    expect((await send(JSON.stringify({ token: 'x'.repeat(20_000) }))).status).toBe(413);
  });
});
