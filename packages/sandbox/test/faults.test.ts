import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, createSandboxApp, type Sandbox, SandboxError } from '../src/index.ts';
import { bearer, type Client, createClient } from './client.ts';
import { readEvents } from './event-reader.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

let clock: FakeClock;
let sandbox: Sandbox;
let client: Client;

beforeEach(async () => {
  clock = createFakeClock();
  sandbox = await createSandbox({ environment: clock });
  client = createClient(sandbox, clock.now);
});
afterEach(() => sandbox.close());

const login = () => client.request('POST', '/api/company/get-token', sandbox.credentials);
const script = () => fetch(sandbox.widgetUrl);

describe('api faults', () => {
  it('answers with a status, and Retry-After', async () => {
    sandbox.faults.set({ api: { status: 429, retryAfter: 7 } });
    const response = await login();
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('7');
  });

  it('heals after so many times', async () => {
    sandbox.faults.set({ api: { status: 500, times: 2 } });
    const statuses = [(await login()).status, (await login()).status, (await login()).status];
    expect(statuses).toEqual([500, 500, 200]);
    expect(sandbox.faults.get()).toEqual({});
  });

  it('counts a request of the operator list once', async () => {
    const headers = bearer(await client.companyToken());
    sandbox.faults.set({ api: { status: 500, times: 2 } });
    await client.request('GET', '/api/operator?organizationId=24', undefined, headers);
    expect(sandbox.faults.get()).toEqual({ api: { status: 500, times: 1 } });
  });

  it('breaks only the paths that it names', async () => {
    sandbox.faults.set({ api: { status: 500, only: '/api/operator/' } });
    expect((await login()).status).toBe(200);
    expect((await client.request('POST', '/api/operator/get-token', {})).status).toBe(500);
  });

  it.each([
    ['html', (text: string) => text.startsWith('<!doctype html>')],
    ['empty', (text: string) => text === ''],
    ['wrong-type', (text: string) => typeof JSON.parse(text) === 'object'],
    ['truncated', (text: string) => /^"eyJ[^"]+$/.test(text)],
  ] as const)('answers 200 with a body that is %s', async (malformed, matches) => {
    sandbox.faults.set({ api: { malformed } });
    const response = await login();
    expect(response.status).toBe(200);
    expect(await response.text()).toSatisfy(matches);
  });

  it('answers late, on the injected clock', async () => {
    sandbox.faults.set({ api: { latency: 1500 } });
    let answered = false;
    const pending = login().then(() => {
      answered = true;
    });
    await clock.armed();
    await clock.advance(1499);
    expect(answered).toBe(false);
    await clock.advance(1);
    await pending;
    expect(answered).toBe(true);
  });

  it('cuts the connection', async () => {
    sandbox.faults.set({ api: { drop: true } });
    const request = fetch(`${sandbox.apiUrl}/api/company/get-token`, {
      method: 'POST',
      body: '{}',
    });
    await expect(request).rejects.toThrow(TypeError);
  });
});

describe('token faults', () => {
  it('clips what is asked for', async () => {
    sandbox.faults.set({ tokens: { maxLifetime: 30 } });
    const token = await client.operatorToken(101, 3600);
    const headers = bearer(await client.companyToken());
    const path = '/api/operator/validate-token';
    const told = await (await client.request('POST', path, { token }, headers)).json();
    expect(Date.parse(told.expiresAt)).toBe(clock.now() + 30_000);
  });

  it('leaves shorter ones as they are', async () => {
    sandbox.faults.set({ tokens: { maxLifetime: 30 } });
    await client.operatorToken(101, 10);
    const token = await client.operatorToken(101, 10);
    await clock.advance(10_000);
    const stream = await client.request('GET', '/api/chat/stream', undefined, bearer(token));
    expect(stream.status).toBe(401);
  });
});

describe('stream faults', () => {
  const connect = async () =>
    fetch(`${sandbox.apiUrl}/api/chat/stream`, { headers: bearer(await client.operatorToken()) });

  it('refuses new connections', async () => {
    sandbox.faults.set({ stream: { refuse: true } });
    expect((await connect()).status).toBe(503);
  });

  it('cuts live connections at once, without an end event', async () => {
    const events = readEvents(await connect());
    expect(await events.next()).toMatchObject({ type: 'snapshot' });
    sandbox.faults.set({ stream: { drop: true } });
    expect(sandbox.stats().connections).toEqual([]);
    await expect(events.next()).rejects.toThrow();
  });

  it('cuts new ones after they opened', async () => {
    sandbox.faults.set({ stream: { drop: true } });
    const response = await connect();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(sandbox.stats()).toMatchObject({ connections: [], connectionsOpened: 1 });
  });

  it('opens late', async () => {
    sandbox.faults.set({ stream: { latency: 800 } });
    const token = await client.operatorToken();
    const pending = client.request('GET', '/api/chat/stream', undefined, bearer(token));
    await clock.armed();
    await clock.advance(799);
    expect(sandbox.stats().connections).toEqual([]);
    await clock.advance(1);
    expect((await pending).status).toBe(200);
  });
});

describe('the script', () => {
  it('is one module, for every origin, cacheable, with an entity tag', async () => {
    const response = await script();
    expect(response.headers.get('Content-Type')).toContain('text/javascript');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=3600');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const text = await response.text();
    expect(text).toContain('operator-chat-panel-script');
    expect(text).not.toMatch(/innerHTML|\beval\(|new Function/);
    const again = await client.request('GET', '/operator-chat-panel/widget-script.js', undefined, {
      'If-None-Match': response.headers.get('ETag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it.each([
    [{ mode: 'status' }, 503, /^$/],
    [{ mode: 'status', status: 404 }, 404, /^$/],
    [{ mode: 'throw' }, 200, /^throw new Error/],
    [
      { mode: 'late', lateBy: 1234 },
      200,
      /^await new Promise.*1234[\s\S]*operator-chat-panel-script/,
    ],
    [{ mode: 'html' }, 200, /^<!doctype html>/],
  ] as const)('breaks as %j, and is not cached', async (fault, status, body) => {
    sandbox.faults.set({ script: fault });
    const response = await script();
    expect(response.status).toBe(status);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).toMatch(body);
  });

  it('can be half a module', async () => {
    const whole = await (await script()).text();
    sandbox.faults.set({ script: { mode: 'truncated' } });
    const half = await (await script()).text();
    expect(whole.startsWith(half)).toBe(true);
    expect(half.length).toBe(Math.floor(whole.length / 2));
  });

  it('can be cut off', async () => {
    sandbox.faults.set({ script: { mode: 'drop' } });
    await expect(script()).rejects.toThrow(TypeError);
  });

  it('can hang until the sandbox closes', async () => {
    sandbox.faults.set({ script: { mode: 'hang' } });
    let answered = false;
    const pending = client.request('GET', '/operator-chat-panel/widget-script.js').then(() => {
      answered = true;
    });
    await clock.advance(3_600_000);
    expect(answered).toBe(false);
    await sandbox.close();
    await pending;
    expect(answered).toBe(true);
  });

  it('comes late, and heals after so many times', async () => {
    sandbox.faults.set({ script: { mode: 'status', latency: 400, times: 1 } });
    const pending = client.request('GET', '/operator-chat-panel/widget-script.js');
    await clock.armed();
    await clock.advance(400);
    expect((await pending).status).toBe(503);
    expect((await script()).status).toBe(200);
  });
});

describe('the control of faults', () => {
  const patch = (body: unknown) => client.request('PATCH', '/_sandbox/faults', body);

  it('merges over HTTP, takes out with null, heals with DELETE', async () => {
    await patch({ api: { status: 503 }, script: { mode: 'hang' } });
    const merged = await (await patch({ api: { retryAfter: 2 }, script: null })).json();
    expect(merged).toEqual({ api: { status: 503, retryAfter: 2 } });
    expect(await (await client.request('GET', '/_sandbox/faults')).json()).toEqual(merged);
    expect(await (await client.request('DELETE', '/_sandbox/faults')).json()).toEqual({});
    expect((await login()).status).toBe(200);
  });

  it.each([
    [{ apy: {} }, 'Unknown fault "apy".', 'Known here: api, tokens, stream, script.'],
    [{ api: { latancy: 1 } }, 'Unknown fault "api.latancy".', /Known here: latency, status/],
    [{ api: { status: 200 } }, 'Impossible value for "api.status".', /400/],
    [{ script: { mode: 'broken' } }, 'Impossible value for "script.mode".', /"hang"/],
    [{ tokens: { maxLifetime: 0 } }, 'Impossible value for "tokens.maxLifetime".', />0/],
    [{ api: { only: '/elsewhere' } }, 'Impossible value for "api.only".', /\/api\//],
  ])('refuses %j with 400 and a hint', async (body, error, hint) => {
    const response = await patch(body);
    expect(response.status).toBe(400);
    const told = await response.json();
    expect(told).toMatchObject({ code: 'bad-faults', error });
    expect(told.hint).toMatch(hint);
    expect(sandbox.faults.get()).toEqual({});
  });

  it('throws the same from code', () => {
    const app = createSandboxApp();
    // @ts-expect-error: a name that does not exist, as plain JavaScript may pass it
    const wrong = () => app.faults.set({ apis: {} });
    expect(wrong).toThrow(SandboxError);
  });
});

describe('the rest of the control', () => {
  const post = (path: string, body?: unknown) => client.request('POST', `/_sandbox${path}`, body);

  it('expires tokens', async () => {
    await client.operatorToken(101);
    await client.operatorToken(103);
    expect(await (await post('/tokens/expire', { operatorId: 103 })).json()).toEqual({
      expired: 1,
    });
    expect(await (await post('/tokens/expire')).json()).toEqual({ expired: 1 });
    expect((await post('/tokens/expire', { operator: 1 })).status).toBe(400);
    expect((await post('/tokens/expire', { organizationId: 99 })).status).toBe(404);
  });

  it('revokes and restores operators', async () => {
    expect(await (await post('/operators/101/revoke')).json()).toMatchObject({ status: 1 });
    expect(await (await post('/operators/101/restore')).json()).toMatchObject({ status: 0 });
    expect((await post('/operators/999/revoke')).status).toBe(404);
    expect((await post('/operators/x/revoke')).status).toBe(400);
  });

  it('lets customers write', async () => {
    const sent = await post('/customers/messages', { text: 'Hello', customer: 'Ann' });
    expect(sent.status).toBe(201);
    expect(await sent.json()).toEqual({ conversationId: 'c1' });
    expect((await post('/customers/messages', { text: ' ' })).status).toBe(400);
    expect((await post('/customers/messages', { text: 'x', organizationId: 9 })).status).toBe(404);
  });

  it('tells the state, without counting itself', async () => {
    await login();
    sandbox.faults.set({ stream: { refuse: true } });
    const state = await (await client.request('GET', '/_sandbox/state')).json();
    expect(state).toMatchObject({
      requests: { '/api/company/get-token': 1 },
      faults: { stream: { refuse: true } },
    });
    expect(Object.keys(state.requests)).toEqual(['/api/company/get-token']);
  });
});
