import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSandboxApp, developmentToken, type SandboxApp } from '../src/index.ts';
import { bearer, type Client, createClient } from './client.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

const day = 24 * 60 * 60 * 1000;
let clock: FakeClock;
let app: SandboxApp;
let client: Client;
let company: Record<string, string>;

beforeEach(async () => {
  clock = createFakeClock();
  app = createSandboxApp({ environment: clock });
  client = createClient(app, clock.now);
  company = bearer(await client.companyToken());
});

const inMs = (milliseconds: number) => new Date(clock.now() + milliseconds).toISOString();

describe('POST /api/company/get-token', () => {
  it('answers a JSON string', async () => {
    const response = await client.request('POST', '/api/company/get-token', app.credentials);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain('application/json');
    expect(await response.text()).toMatch(/^"eyJ[\w-]+\.[\w-]+\.[\w-]+"$/);
  });

  it('answers bare text to whoever accepts only that', async () => {
    const response = await client.request('POST', '/api/company/get-token', app.credentials, {
      Accept: 'text/plain',
    });
    expect(response.headers.get('Content-Type')).toContain('text/plain');
    expect(await response.text()).toMatch(/^eyJ/);
  });

  it('issues company tokens without an expiry', async () => {
    expect(decodeJwt(await client.companyToken()).exp).toBeUndefined();
  });

  it.each([
    ['a wrong password', { login: 'demo', password: 'wrong' }, 401],
    ['a wrong login', { login: 'wrong', password: 'demo' }, 401],
    ['a missing password', { login: 'demo' }, 400],
    ['a number for a login', { login: 1, password: 'demo' }, 400],
    ['something that is not JSON', '{"login":', 400],
    ['nothing', '', 400],
  ])('refuses %s', async (_name, body, status) => {
    const response = await client.request('POST', '/api/company/get-token', body);
    expect(response.status).toBe(status);
  });
});

describe('both header forms and both levels', () => {
  const calls = [
    ['GET', '/api/company/organization', undefined],
    ['GET', '/api/operator?organizationId=24', undefined],
    ['POST', '/api/operator/synchronize', []],
    ['POST', '/api/operator/status', { id: 101, status: 0 }],
    ['POST', '/api/operator/get-token', { id: 101, expiresAt: '2026-02-01T11:00:00Z' }],
    ['POST', '/api/operator/validate-token', { token: 'x' }],
  ] as const;

  it.each(calls)('%s %s', async (method, path, body) => {
    const token = await client.companyToken();
    const operator = await client.operatorToken();
    const status = async (headers: Record<string, string>) =>
      (await client.request(method, path, body, headers)).status;
    expect(await status(bearer(token))).toBe(200);
    expect(await status({ 'X-Authorization-Key': token })).toBe(200);
    expect(await status({})).toBe(401);
    expect(await status(bearer('nonsense'))).toBe(401);
    expect(await status(bearer(`"${token}"`))).toBe(401);
    expect(await status({ Authorization: token })).toBe(401);
    expect(await status(bearer(operator))).toBe(403);
    expect(await status({ 'X-Authorization-Key': operator })).toBe(403);
    expect(await status(bearer(developmentToken))).toBe(403);
  });

  it('does not trust a token of another sandbox', async () => {
    const other = createClient(createSandboxApp({ environment: clock }), clock.now);
    const headers = bearer(await other.companyToken());
    expect(
      (await client.request('GET', '/api/company/organization', undefined, headers)).status,
    ).toBe(401);
  });

  it('keeps company tokens over a restart with the same secret', async () => {
    const secret = 'a secret of more than thirty-two characters';
    const first = createClient(createSandboxApp({ secret, environment: clock }), clock.now);
    const second = createClient(createSandboxApp({ secret, environment: clock }), clock.now);
    const headers = bearer(await first.companyToken());
    expect(
      (await second.request('GET', '/api/company/organization', undefined, headers)).status,
    ).toBe(200);
  });
});

describe('organizations and operators', () => {
  it('lists the organizations', async () => {
    const response = await client.request('GET', '/api/company/organization', undefined, {
      ...company,
      Accept: 'text/plain',
    });
    expect(await response.json()).toEqual([
      { id: 24, name: 'Sales' },
      { id: 25, name: 'Support' },
    ]);
  });

  it.each(['24', 'sales', 'Sales'])('lists the operators of %s', async (organization) => {
    const path = `/api/operator?organizationId=${organization}`;
    const operators = await (await client.request('GET', path, undefined, company)).json();
    expect(operators).toHaveLength(2);
    expect(operators[0]).toEqual({
      id: 101,
      name: 'Olena Marchenko',
      status: 0,
      organization: { id: 24, name: 'Sales' },
    });
  });

  it.each([
    ['/api/operator', 400],
    ['/api/operator?organizationId=99', 404],
    ['/api/unknown', 404],
  ])('GET %s answers %i', async (path, status) => {
    expect((await client.request('GET', path, undefined, company)).status).toBe(status);
  });

  it('synchronizes without rejecting duplicates', async () => {
    const body = [
      { organizationId: 24, name: 'Eva Blum' },
      { organizationId: 24, name: 'Eva Blum' },
    ];
    const response = await client.request('POST', '/api/operator/synchronize', body, company);
    expect(await response.json()).toEqual([
      { id: 104, name: 'Eva Blum', status: 0 },
      { id: 105, name: 'Eva Blum', status: 0 },
    ]);
    const path = '/api/operator?organizationId=24';
    expect(await (await client.request('GET', path, undefined, company)).json()).toHaveLength(4);
  });

  it.each([
    [[{ organizationId: 99, name: 'Nobody' }], 404],
    [[{ organizationId: 24 }], 400],
    [{ organizationId: 24, name: 'Not a list' }, 400],
  ])('refuses to synchronize %j', async (body, status) => {
    const response = await client.request('POST', '/api/operator/synchronize', body, company);
    expect(response.status).toBe(status);
  });

  it('changes a status and answers an empty body', async () => {
    const body = { id: 101, status: 1 };
    const response = await client.request('POST', '/api/operator/status', body, company);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    const path = '/api/operator?organizationId=24';
    const operators = await (await client.request('GET', path, undefined, company)).json();
    expect(operators[0].status).toBe(1);
  });

  it.each([
    [{ id: 999, status: 1 }, 404],
    [{ id: 101, status: 3 }, 400],
    [{ status: 1 }, 400],
  ])('refuses the status %j', async (body, status) => {
    const response = await client.request('POST', '/api/operator/status', body, company);
    expect(response.status).toBe(status);
  });
});

describe('POST /api/operator/get-token', () => {
  const get = (body: unknown) => client.request('POST', '/api/operator/get-token', body, company);

  it('honours expiresAt', async () => {
    const response = await get({ id: 101, expiresAt: inMs(90_000) });
    expect(await response.clone().text()).toMatch(/^"eyJ/);
    const claims = decodeJwt(await response.json());
    expect(claims.exp).toBe((clock.now() + 90_000) / 1000);
  });

  it('takes exactly 24 hours, and refuses a millisecond more', async () => {
    expect((await get({ id: 101, expiresAt: inMs(day) })).status).toBe(200);
    expect((await get({ id: 101, expiresAt: inMs(day + 1) })).status).toBe(400);
  });

  it.each([
    ['the past', () => ({ id: 101, expiresAt: inMs(-1) })],
    ['no expiry', () => ({ id: 101 })],
    ['a number for an expiry', () => ({ id: 101, expiresAt: clock.now() + 1000 })],
    ['another date format', () => ({ id: 101, expiresAt: 'Sun, 01 Feb 2026 11:00:00 GMT' })],
    ['a string for an id', () => ({ id: '101', expiresAt: inMs(1000) })],
  ])('refuses %s with 400', async (_name, body) => {
    expect((await get(body())).status).toBe(400);
  });

  it('reads a time without an offset as UTC', async () => {
    const claims = decodeJwt(
      await (await get({ id: 101, expiresAt: '2026-02-01T11:00:00' })).json(),
    );
    expect(claims.exp).toBe(Date.UTC(2026, 1, 1, 11) / 1000);
  });

  it('refuses an unknown operator with 404, an inactive with 403, a deleted with 404', async () => {
    const status = (id: number, value: number) =>
      client.request('POST', '/api/operator/status', { id, status: value }, company);
    expect((await get({ id: 999, expiresAt: inMs(1000) })).status).toBe(404);
    await status(101, 1);
    expect((await get({ id: 101, expiresAt: inMs(1000) })).status).toBe(403);
    await status(101, 2);
    expect((await get({ id: 101, expiresAt: inMs(1000) })).status).toBe(404);
    await status(101, 0);
    expect((await get({ id: 101, expiresAt: inMs(1000) })).status).toBe(200);
  });
});

describe('POST /api/operator/validate-token', () => {
  const validate = async (token: string) =>
    (
      await client.request('POST', '/api/operator/validate-token', { token }, company)
    ).json() as Promise<Record<string, unknown>>;

  it('tells about a valid token', async () => {
    expect(await validate(await client.operatorToken(103, 60))).toEqual({
      isValid: true,
      operatorId: 103,
      clientId: 0,
      expiresAt: inMs(60_000),
      error: null,
    });
  });

  it('tells an expired, a broken, a quoted and a company token from it', async () => {
    const token = await client.operatorToken(101, 60);
    const invalid = { isValid: false, error: 'Invalid token' };
    expect(await validate(`"${token}"`)).toEqual(invalid);
    expect(await validate(token.slice(0, -2))).toEqual(invalid);
    expect(await validate(await client.companyToken())).toEqual(invalid);
    await clock.advance(60_000);
    expect(await validate(token)).toEqual(invalid);
  });

  it('does not take the tokens of an operator who is not active', async () => {
    const token = await client.operatorToken();
    app.revokeOperator(101);
    expect(await validate(token)).toMatchObject({ isValid: false });
    app.restoreOperator(101);
    expect(await validate(token)).toMatchObject({ isValid: true });
  });

  it('takes the development token for the demo operator', async () => {
    expect(await validate(developmentToken)).toMatchObject({ isValid: true, operatorId: 101 });
  });

  it('answers the older shape if asked to', async () => {
    const legacy = createSandboxApp({ environment: clock, legacyValidate: true });
    const other = createClient(legacy, clock.now);
    const ask = async (token: string) =>
      (
        await other.request(
          'POST',
          '/api/operator/validate-token',
          { token },
          bearer(await other.companyToken()),
        )
      ).json();
    expect(await ask(await other.operatorToken())).toMatchObject({ valid: true, operatorId: 101 });
    expect(await ask('x')).toEqual({ valid: false, error: 'Invalid token' });
  });
});

describe('the allow list', () => {
  const origins = (allowedOrigins?: readonly string[] | '*') =>
    createClient(
      createSandboxApp({ environment: clock, ...(allowedOrigins && { allowedOrigins }) }),
      clock.now,
    );
  const allowed = async (of: Client, origin: string, path = '/api/operator') => {
    const response = await of.request('OPTIONS', path, undefined, {
      Origin: origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    });
    return response.headers.get('Access-Control-Allow-Origin');
  };

  it('allows loopback by default', async () => {
    expect(await allowed(client, 'http://localhost:3000')).toBe('http://localhost:3000');
    expect(await allowed(client, 'http://127.0.0.1:9')).toBe('http://127.0.0.1:9');
    expect(await allowed(client, 'https://shop.example')).toBeNull();
    expect(await allowed(client, 'http://localhost.evil.example')).toBeNull();
    expect(await allowed(client, 'null')).toBeNull();
  });

  it('allows exactly the listed origins, and its own', async () => {
    const listed = origins(['https://shop.example']);
    expect(await allowed(listed, 'https://shop.example')).toBe('https://shop.example');
    expect(await allowed(listed, 'https://other.example')).toBeNull();
    expect(await allowed(listed, 'http://localhost:3000')).toBeNull();
    const own = await listed.request('GET', '/_sandbox/state', undefined, {
      Origin: 'http://sandbox.test',
      Host: 'sandbox.test',
    });
    expect(own.status).toBe(200);
  });

  it('allows everyone if told to', async () => {
    expect(await allowed(origins('*'), 'https://any.example')).toBe('https://any.example');
  });

  it('gives other origins no CORS header on any answer, and refuses their panels', async () => {
    const headers = { ...bearer(await client.operatorToken()), Origin: 'https://shop.example' };
    for (const path of ['/api/company/organization', '/api/chat/stream', '/_sandbox/state']) {
      const response = await client.request('GET', path, undefined, headers);
      expect(response.status, path).toBe(403);
      const names = [...response.headers.keys()].filter((name) =>
        name.startsWith('access-control'),
      );
      expect(names, path).toEqual([]);
    }
  });

  it('gives allowed origins their header on errors as well', async () => {
    const response = await client.request('GET', '/api/company/organization', undefined, {
      Origin: 'http://localhost:3000',
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:3000');
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
  });
});
