import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandboxApp, type SandboxApp } from '../src/index.ts';
import { type Client, createClient } from './client.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

let clock: FakeClock;
let app: SandboxApp;
let client: Client;

beforeEach(() => {
  clock = createFakeClock();
  app = createSandboxApp({ environment: clock });
  client = createClient(app, clock.now);
});
afterEach(() => app.close());

interface Answer {
  token: string;
  expiresIn: number;
  expiresAt: string;
}
const ask = (query = '') => client.request('GET', `/_sandbox/endpoint/token${query}`);
const askToken = async (query?: string) => (await (await ask(query)).json()) as Answer;

describe('the token endpoint that a page without a server can use', () => {
  it('answers as the one of @chathub/server does', async () => {
    const answer = await ask();
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const { token, expiresIn, expiresAt } = (await answer.json()) as Answer;
    expect(decodeJwt(token).operatorId).toBe(101);
    expect(expiresIn).toBe(3600);
    expect(Date.parse(expiresAt)).toBe((decodeJwt(token).exp ?? 0) * 1000);
    expect(app.stats().requests).toMatchObject({ '/api/operator/get-token': 1 });
  });

  it('knows operators, organizations and lifetimes', async () => {
    expect(decodeJwt((await askToken('?operatorId=102')).token).operatorId).toBe(102);
    expect(decodeJwt((await askToken('?org=support')).token).operatorId).toBe(103);
    expect(decodeJwt((await askToken('?org=24')).token).operatorId).toBe(101);
    app.revokeOperator(101);
    expect(decodeJwt((await askToken('?org=24')).token).operatorId).toBe(102);
    expect((await askToken('?operatorId=102&expiresIn=60')).expiresIn).toBe(60);
    app.faults.set({ tokens: { maxLifetime: 30 } });
    expect((await askToken('?operatorId=102&expiresIn=60')).expiresIn).toBe(30);
  });

  it.each([
    ['?org=nowhere', 404],
    ['?operatorId=999', 404],
    ['?operatorId=one', 400],
    ['?expiresIn=0', 400],
    ['?expiresIn=90000', 400],
  ])('refuses %s', async (query, status) => {
    expect((await ask(query)).status).toBe(status);
  });

  it('fails as the API does', async () => {
    app.revokeOperator(101);
    expect((await ask()).status).toBe(403);
    app.restoreOperator(101);
    app.faults.set({ api: { status: 503, retryAfter: 2, times: 1 } });
    const broken = await ask();
    expect([broken.status, broken.headers.get('Retry-After')]).toEqual([503, '2']);
    expect((await ask()).status).toBe(200);
    for (const malformed of ['html', 'truncated', 'empty', 'wrong-type'] as const) {
      app.faults.set({ api: { malformed, times: 1 } });
      expect([malformed, (await ask()).status]).toEqual([malformed, 502]);
    }
  });

  it('validates, whichever way the API says it', async () => {
    const legacy = createSandboxApp({ environment: clock, legacyValidate: true });
    for (const one of [client, createClient(legacy, clock.now)]) {
      const answer = await one.request('GET', '/_sandbox/endpoint/token');
      const { token } = (await answer.json()) as Answer;
      const validate = async (value: unknown) =>
        (await one.request('POST', '/_sandbox/endpoint/validate', { token: value })).json();
      expect(await validate(token)).toEqual({ isValid: true });
      expect(await validate('other')).toEqual({ isValid: false });
      expect(await validate(1)).toEqual({ error: 'Bad format: token' });
    }
    await legacy.close();
  });

  it('is closed to pages that are not on the allow list', async () => {
    const headers = { Origin: 'https://evil.example' };
    const answer = await client.request('GET', '/_sandbox/endpoint/token', undefined, headers);
    expect(answer.status).toBe(403);
  });
});
