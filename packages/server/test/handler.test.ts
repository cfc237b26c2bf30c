import { describe, expect, it, vi } from 'vitest';
import {
  type Authorization,
  type AuthorizeContext,
  ChatHubServerError,
  createTokenHandler,
  createTokenService,
  type TokenHandler,
  type TokenHandlerOptions,
  type TokenResponseEvent,
  type TokenService,
} from '../src/index.ts';
import { manualClock } from './support/manual-clock.ts';

const ORIGIN = 'https://app.example.com';
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJvcGVyYXRvcklkIjoxMDF9.c2lnbmF0dXJl';

const clock = manualClock();

function fakeService(overrides: Partial<TokenService> = {}): TokenService {
  return {
    tokenFor: vi.fn(async () => ({
      token: TOKEN,
      expiresIn: 3600,
      expiresAt: clock.now() + 3_600_000,
    })),
    validate: vi.fn(async (_operatorId: number | string, token: string) => token === TOKEN),
    recheck: vi.fn(async () => undefined),
    forget: vi.fn(async () => undefined),
    ...overrides,
  };
}

function setUp(options: Partial<TokenHandlerOptions> = {}): {
  handler: TokenHandler;
  service: TokenService;
} {
  const service = options.service ?? fakeService();
  return {
    service,
    handler: createTokenHandler({
      service,
      authorize: () => ({ operatorId: 101 }),
      now: clock.now,
      ...options,
    }),
  };
}

function get(path = '/api/chathub/token', init: RequestInit = {}): Request {
  return new Request(`${ORIGIN}${path}`, init);
}

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`${ORIGIN}/api/chathub/validate`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function expectError(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  const body = await response.json();
  expect(body).toEqual({ error: code, hint: expect.stringMatching(/^.{10,}\.$/) });
  expect(response.headers.get('cache-control')).toBe('no-store');
}

describe('GET /token', () => {
  it('answers the token of the operator that authorize names', async () => {
    const { handler, service } = setUp({ authorize: () => ({ operatorId: '101' }) });
    const response = await handler(get());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      token: TOKEN,
      expiresIn: 3600,
      expiresAt: '2026-03-01T09:00:00.000Z',
    });
    expect(service.tokenFor).toHaveBeenCalledWith(101);
  });

  it('is never kept by a cache', async () => {
    const { headers } = await setUp().handler(get());
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toBe('Origin, Sec-Fetch-Site, Cookie, Authorization');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('date')).toBe('Sun, 01 Mar 2026 08:00:00 GMT');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('never takes an operator from the browser', async () => {
    const { handler, service } = setUp();
    await handler(get('/token?operatorId=999&operator=999&id=999'));
    expect(service.tokenFor).toHaveBeenCalledWith(101);
  });

  it.each([
    ['?org=24', '24'],
    ['?org=a%20b', 'a b'],
    ['?org=', null],
    ['', null],
  ])('passes the organization of %j to authorize', async (query, organization) => {
    const authorize = vi.fn((_request: Request, _context: AuthorizeContext) => ({ operatorId: 1 }));
    await setUp({ authorize }).handler(get(`/token${query}`));
    expect(authorize.mock.calls[0]?.[1]).toEqual({ organization });
  });

  it('takes the organization from nowhere else', async () => {
    const authorize = vi.fn((_request: Request, _context: AuthorizeContext) => ({ operatorId: 1 }));
    const { handler } = setUp({ authorize });
    await handler(get('/token'), { organization: '666', params: {} });
    expect(authorize.mock.calls[0]?.[1]).toMatchObject({ organization: null });
  });

  it.each(['?org=1&org=2', `?org=${'9'.repeat(201)}`])('refuses %s', async (query) => {
    const authorize = vi.fn((_request: Request, _context: AuthorizeContext) => ({ operatorId: 1 }));
    const { handler, service } = setUp({ authorize });
    await expectError(await handler(get(`/token${query}`)), 400, 'bad-request');
    expect(authorize.mock.calls[0]?.[1]).toEqual({ organization: null });
    expect(service.tokenFor).not.toHaveBeenCalled();
  });

  it('rechecks what is kept only for a client whose token was rejected', async () => {
    const { handler, service } = setUp();
    await handler(get('/token?org=24&reason=refresh'));
    expect(service.recheck).not.toHaveBeenCalled();
    expect((await handler(get('/token?org=24&reason=rejected'))).status).toBe(200);
    expect(service.recheck).toHaveBeenCalledWith(101, expect.any(AbortSignal));
  });

  it('answers HEAD like GET, without the body', async () => {
    const { handler } = setUp({ limit: false });
    const whole = await handler(get('/token'));
    const head = await handler(get('/token', { method: 'HEAD' }));
    expect(head.status).toBe(200);
    expect(head.body).toBeNull();
    expect(Object.fromEntries(head.headers)).toEqual({
      ...Object.fromEntries(whole.headers),
      'content-length': String((await whole.arrayBuffer()).byteLength),
    });
  });

  it('says the time as it passes', async () => {
    const { handler } = setUp();
    const before = Date.parse((await handler(get())).headers.get('date') ?? '');
    clock.advance(2);
    expect(Date.parse((await handler(get())).headers.get('date') ?? '') - before).toBe(2000);
  });

  it('is no answer to a client that went away while the token was issued', async () => {
    const controller = new AbortController();
    const codes: unknown[] = [];
    const { handler } = setUp({
      service: fakeService({
        tokenFor: async () => {
          controller.abort();
          return { token: TOKEN, expiresIn: 3600, expiresAt: clock.now() + 3_600_000 };
        },
      }),
      on: { response: (event) => codes.push(event.code) },
    });
    const response = await handler(get('/token', { signal: controller.signal }));
    expect(await response.clone().text()).not.toContain(TOKEN);
    await expectError(response, 499, 'aborted');
    expect(codes).toEqual(['aborted']);
  });
});

describe('who is not signed in', () => {
  it.each([null, undefined])(
    'gets 401 when authorize answers %s, before anything else',
    async (nobody) => {
      const { handler, service } = setUp({
        authorize: async () => nobody,
        limit: { requests: 1, window: 60 },
      });
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const response = await handler(get());
        expect(response.headers.get('ratelimit')).toBeNull();
        await expectError(response, 401, 'unauthorized');
      }
      await expectError(await handler(get('/token?org=1&org=2')), 401, 'unauthorized');
      const request = post('x'.repeat(100_000), { 'Content-Type': 'text/html' });
      await expectError(await handler(request), 401, 'unauthorized');
      expect(request.bodyUsed).toBe(false);
      expect(service.tokenFor).not.toHaveBeenCalled();
      expect(service.validate).not.toHaveBeenCalled();
    },
  );

  it('learns nothing when authorize throws', async () => {
    const errors: unknown[] = [];
    const failure = new Error('db password hunter2');
    const { handler, service } = setUp({
      authorize: () => {
        throw failure;
      },
      on: { error: (error) => errors.push(error) },
    });
    const response = await handler(get());
    expect(await response.clone().text()).not.toContain('hunter2');
    await expectError(response, 500, 'internal');
    expect(errors).toEqual([failure]);
    expect(service.tokenFor).not.toHaveBeenCalled();
  });

  it.each([
    { operatorId: 'ann' },
    { operatorId: 0 },
    { operatorId: 1.5 },
    {},
    { operatorId: '1 OR 1' },
  ])('is never %j', async (authorization) => {
    const { handler, service } = setUp({ authorize: () => authorization as Authorization });
    await expectError(await handler(get()), 500, 'internal');
    expect(service.tokenFor).not.toHaveBeenCalled();
  });
});

describe('requests from elsewhere', () => {
  it.each([
    [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
    [{ 'Sec-Fetch-Site': 'none' }, 200],
    [{}, 200],
    [{ Origin: ORIGIN }, 200],
    [{ Origin: 'http://app.example.com' }, 200],
    // Next's URL is the address that it listens on; the browser asked for Host.
    [{ Origin: 'https://chat.example.com', Host: 'chat.example.com' }, 200],
    [{ Origin: 'https://chat.example.com:8443', Host: 'chat.example.com:8443' }, 200],
    // A development proxy rewrites Host, not what the browser said about the request.
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:5173' }, 200],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'anything' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site', Origin: ORIGIN }, 403],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'https://app.example.com.evil.example' }, 403],
    [{ Origin: 'https://app.example.com:8443' }, 403],
    [{ Origin: 'https://evil.example', Host: 'chat.example.com' }, 403],
    [{ Origin: 'https://chat.example.com', Host: 'chat.example.com:8443' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'null', Host: 'null' }, 403],
    [{ Origin: 'file://', Host: '' }, 403],
    [{ Origin: 'nonsense' }, 403],
  ])('with %j get %i', async (headers, status) => {
    const authorize = vi.fn(() => ({ operatorId: 101 }));
    const { handler, service } = setUp({ authorize });
    const response = await handler(get('/token', { headers: headers as Record<string, string> }));
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    if (status === 403) {
      await expectError(response, 403, 'cross-site');
      expect(authorize).not.toHaveBeenCalled();
      expect(service.tokenFor).not.toHaveBeenCalled();
    }
  });

  const elsewhere = 'https://shop.example.com';

  it('pass from an origin that is allowed, with what CORS needs', async () => {
    const { handler } = setUp({ allowedOrigins: [elsewhere] });
    const headers = { Origin: elsewhere, 'Sec-Fetch-Site': 'same-site' };
    const response = await handler(get('/token', { headers }));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(elsewhere);
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
    expect(response.headers.get('access-control-expose-headers')).toContain('Date');
  });

  it('can read their errors from an origin that is allowed', async () => {
    const { handler } = setUp({ allowedOrigins: [elsewhere], authorize: () => null });
    const response = await handler(get('/token', { headers: { Origin: elsewhere } }));
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(elsewhere);
  });

  it('get a preflight answered only from an origin that is allowed', async () => {
    const { handler } = setUp({ allowedOrigins: [elsewhere] });
    const preflight = (origin: string): Request =>
      new Request(`${ORIGIN}/validate`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      });
    const allowed = await handler(preflight(elsewhere));
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('POST, OPTIONS');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('Authorization, Content-Type');
    const refused = await handler(preflight('https://evil.example'));
    expect(refused.status).toBe(403);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['*', 'https://*.example.com', 'https://a.example/', 'a.example', 'null', 'file:///x'])(
    'are never allowed by %s',
    (origin) => {
      expect(() => setUp({ allowedOrigins: [origin] })).toThrow('`allowedOrigins`');
    },
  );
});

describe('paths and methods', () => {
  it.each(['/token', '/token/', '/api/chathub/token', '/a/b/c/token?org=1'])(
    'finds the token at %s',
    async (path) => {
      expect((await setUp().handler(get(path))).status).toBe(200);
    },
  );

  it.each(['/', '', '/tokens', '/token/x', '/api/chathub', '/Token', '/xtoken', '/token%2F'])(
    'finds nothing at %j',
    async (path) => {
      const { handler, service } = setUp();
      await expectError(await handler(get(path)), 404, 'not-found');
      expect(service.tokenFor).not.toHaveBeenCalled();
    },
  );

  it('finds only what is directly below the base path, where there is one', async () => {
    const { handler } = setUp({ basePath: '/api/chathub/' });
    expect((await handler(get('/api/chathub/token'))).status).toBe(200);
    expect((await handler(get('/token'))).status).toBe(404);
    expect((await handler(get('/api/chathub/x/token'))).status).toBe(404);
    expect((await handler(get('/x/api/chathub/token'))).status).toBe(404);
    expect((await setUp({ basePath: '/' }).handler(get('/token'))).status).toBe(200);
  });

  it.each([
    ['POST', '/token', 'GET, HEAD, OPTIONS'],
    ['PUT', '/token', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/token', 'GET, HEAD, OPTIONS'],
    ['GET', '/validate', 'POST, OPTIONS'],
    ['HEAD', '/validate', 'POST, OPTIONS'],
  ])('refuses %s %s', async (method, path, allow) => {
    const { handler, service } = setUp();
    const response = await handler(get(path, { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(service.tokenFor).not.toHaveBeenCalled();
  });

  it('answers OPTIONS with what is allowed, without asking who it is', async () => {
    const authorize = vi.fn(() => null);
    const response = await setUp({ authorize }).handler(get('/token', { method: 'OPTIONS' }));
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(authorize).not.toHaveBeenCalled();
  });

  it('does not serve /validate where that is switched off', async () => {
    const { handler, service } = setUp({ validate: false });
    await expectError(await handler(post({ token: TOKEN })), 404, 'not-found');
    expect(service.validate).not.toHaveBeenCalled();
  });
});

describe('POST /validate', () => {
  it.each([
    [TOKEN, true],
    ['another', false],
  ])('answers for %s', async (token, isValid) => {
    const { handler, service } = setUp();
    const response = await handler(post({ token }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ isValid });
    expect(service.validate).toHaveBeenCalledWith(101, token, expect.any(AbortSignal));
  });

  it('takes a content type with a charset', async () => {
    const { handler } = setUp();
    const response = await handler(
      post({ token: TOKEN }, { 'Content-Type': 'Application/JSON; charset=utf-8' }),
    );
    expect(response.status).toBe(200);
  });

  it.each(['', '{', 'null', '[]', '{}', '{"token":1}', '{"token":" "}', '"token"'])(
    'refuses the body %j',
    async (body) => {
      const { handler, service } = setUp();
      await expectError(await handler(post(body)), 400, 'bad-request');
      expect(service.validate).not.toHaveBeenCalled();
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'refuses the content type %j, which a form of another site could send',
    async (type) => {
      const response = await setUp().handler(post({ token: TOKEN }, { 'Content-Type': type }));
      await expectError(response, 415, 'unsupported-media-type');
    },
  );

  it('refuses a body that says it is too large', async () => {
    const response = await setUp().handler(post({ token: 'x'.repeat(16_384) }));
    await expectError(response, 413, 'body-too-large');
  });

  it('stops reading a body that turns out too large', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = new Request(`${ORIGIN}/validate`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    await expectError(await setUp({ maxBodyBytes: 4096 }).handler(request), 413, 'body-too-large');
    expect(pulled).toBeLessThan(10);
  });
});

describe('failures of the service', () => {
  const failing = (error: unknown): TokenService =>
    fakeService({
      tokenFor: async () => {
        throw error;
      },
    });

  it.each([
    'upstream-failed',
    'upstream-network',
    'upstream-timeout',
    'upstream-malformed',
    'upstream-unauthorized',
    'upstream-rate-limited',
    'upstream-expired',
  ] as const)('turn %s into 503 with Retry-After, and keep the reason', async (code) => {
    const codes: unknown[] = [];
    const errors: unknown[] = [];
    const error = new ChatHubServerError(code, { status: 500 });
    const { handler } = setUp({
      service: failing(error),
      on: { response: (event) => codes.push(event.code), error: (cause) => errors.push(cause) },
    });
    const response = await handler(get());
    expect(response.headers.get('retry-after')).toBe('10');
    await expectError(response, 503, 'unavailable');
    expect(codes).toEqual([code]);
    expect(errors).toEqual([error]);
  });

  it('pass on for how long to wait, and nothing that says otherwise', async () => {
    const error = new ChatHubServerError('upstream-rate-limited', { retryAfter: 77 });
    const response = await setUp({ service: failing(error) }).handler(get());
    expect(response.headers.get('retry-after')).toBe('77');
    expect(response.headers.get('ratelimit')).toBeNull();
    expect(response.headers.get('ratelimit-policy')).toBeNull();
  });

  it('turn a forbidden operator into 403', async () => {
    const error = new ChatHubServerError('operator-forbidden', { status: 404 });
    const response = await setUp({ service: failing(error) }).handler(get());
    await expectError(response, 403, 'operator-forbidden');
  });

  it('turn anything else into 500 without details', async () => {
    const response = await setUp({ service: failing(new TypeError('secret detail')) }).handler(
      get(),
    );
    expect(await response.clone().text()).not.toContain('secret detail');
    await expectError(response, 500, 'internal');
  });
});

describe('the limit per operator', () => {
  it('answers 429 beyond it, says for how long, and starts anew', async () => {
    const { handler, service } = setUp({ limit: { requests: 2, window: 60 } });
    const first = await handler(get());
    expect(first.headers.get('ratelimit-policy')).toBe('"operator";q=2;w=60');
    expect(first.headers.get('ratelimit')).toBe('"operator";r=1;t=60');
    clock.advance(20);
    expect((await handler(post({ token: TOKEN }))).headers.get('ratelimit')).toBe(
      '"operator";r=0;t=40',
    );
    const third = await handler(get());
    expect(third.headers.get('retry-after')).toBe('40');
    expect(third.headers.get('ratelimit')).toBe('"operator";r=0;t=40');
    await expectError(third, 429, 'rate-limited');
    expect(service.tokenFor).toHaveBeenCalledTimes(1);
    clock.advance(40);
    expect((await handler(get())).status).toBe(200);
  });

  it('counts each operator alone', async () => {
    let operatorId = 1;
    const { handler } = setUp({
      authorize: () => ({ operatorId }),
      limit: { requests: 1, window: 60 },
    });
    expect((await handler(get())).status).toBe(200);
    operatorId = 2;
    expect((await handler(get())).status).toBe(200);
    expect((await handler(get())).status).toBe(429);
  });

  it('is 300 a minute by default, and can be switched off', async () => {
    const { handler } = setUp();
    for (let request = 0; request < 300; request += 1) {
      expect((await handler(get())).status).toBe(200);
    }
    expect((await handler(get())).status).toBe(429);
    const unlimited = setUp({ limit: false }).handler;
    const response = await unlimited(get());
    expect(response.headers.get('ratelimit')).toBeNull();
  });

  it.each([
    { requests: 0, window: 60 },
    { requests: 1.5, window: 60 },
    { requests: 10, window: 0 },
    { requests: 1e15, window: 60 },
  ])('refuses %j', (limit) => {
    expect(() => setUp({ limit })).toThrow('`limit.');
  });
});

describe('hooks', () => {
  const eventsOf = async (
    options: Partial<TokenHandlerOptions>,
    ...requests: Request[]
  ): Promise<TokenResponseEvent[]> => {
    const events: TokenResponseEvent[] = [];
    const { handler } = setUp({ ...options, on: { response: (event) => events.push(event) } });
    for (const request of requests) {
      await handler(request);
    }
    return events;
  };

  it('are told of every answer, and of no token', async () => {
    const service = fakeService({
      tokenFor: async () => ({
        token: TOKEN,
        expiresIn: 3600,
        expiresAt: clock.now() + 3_600_000,
        outcome: 'hit',
      }),
    });
    const events = await eventsOf({ service }, get('/token?org=24'), get('/nothing'));
    expect(events).toEqual([
      {
        route: 'token',
        method: 'GET',
        status: 200,
        code: null,
        duration: expect.any(Number),
        cacheOutcome: 'hit',
        operatorId: 101,
        organization: '24',
        attributes: {
          'http.request.method': 'GET',
          'http.response.status_code': 200,
          'http.route': '/token',
          'url.scheme': 'https',
          'chathub.cache.outcome': 'hit',
        },
      },
      {
        route: null,
        method: 'GET',
        status: 404,
        code: 'not-found',
        duration: expect.any(Number),
        cacheOutcome: null,
        operatorId: null,
        organization: null,
        attributes: {
          'http.request.method': 'GET',
          'http.response.status_code': 404,
          'url.scheme': 'https',
        },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(TOKEN);
  });

  it('are told where the token came from', async () => {
    const service = createTokenService({
      api: {
        getOperatorToken: async () => ({
          token: TOKEN,
          issuedAt: clock.now(),
          expiresAt: clock.now() + 3_600_000,
        }),
        validateToken: async () => {
          throw new Error('Nobody asks.');
        },
      },
      now: clock.now,
    });
    const events = await eventsOf({ service }, get(), get());
    expect(events.map(({ cacheOutcome }) => cacheOutcome)).toEqual(['issued', 'hit']);
  });

  it('are told the seconds that an answer took', async () => {
    const time = vi.spyOn(performance, 'now');
    time.mockReturnValueOnce(5000).mockReturnValueOnce(5250);
    const [event] = await eventsOf({}, get());
    time.mockRestore();
    expect(event?.duration).toBe(0.25);
  });

  it('name an error only where the fault is on this side', async () => {
    const failing = fakeService({
      tokenFor: async () => {
        throw new ChatHubServerError('upstream-timeout');
      },
    });
    const [unavailable] = await eventsOf({ service: failing, basePath: '/api/chathub' }, get());
    expect(unavailable?.attributes).toMatchObject({
      'http.response.status_code': 503,
      'http.route': '/api/chathub/token',
      'error.type': 'upstream-timeout',
    });
    const [refused] = await eventsOf({ authorize: () => null }, get());
    expect(refused?.attributes).not.toHaveProperty('error.type');
    expect(refused?.code).toBe('unauthorized');
  });

  it('tell few methods apart, whatever is sent', async () => {
    const [event] = await eventsOf({}, get('/token', { method: 'anything' }));
    expect(event?.method).toBe('anything');
    expect(event?.attributes['http.request.method']).toBe('_OTHER');
  });

  it('may throw', async () => {
    const broken = (): never => {
      throw new Error('hook');
    };
    const { handler } = setUp({ on: { response: broken, error: broken }, authorize: broken });
    expect((await handler(get())).status).toBe(500);
  });
});

describe('options', () => {
  it('must have a service and authorize', () => {
    const authorize = (): null => null;
    expect(() => createTokenHandler(undefined as never)).toThrow('`service`');
    expect(() => createTokenHandler({ authorize } as never)).toThrow('`service`');
    expect(() => createTokenHandler({ service: fakeService() } as never)).toThrow('`authorize`');
    expect(() => setUp({ maxBodyBytes: -1 })).toThrow('`maxBodyBytes`');
  });
});
