import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type ChatHubApi,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
  type TokenService,
} from '../src/index.ts';
import { failureOf } from './support/failure-of.ts';
import { type FakeUpstream, LOGIN, PASSWORD, startFakeUpstream } from './support/fake-upstream.ts';

let upstream: FakeUpstream;
let api: ChatHubApi;
let service: TokenService;

beforeEach(async () => {
  upstream = await startFakeUpstream();
  api = createChatHubApi({
    baseUrl: upstream.url,
    credentials: { login: LOGIN, password: PASSWORD },
    timeout: 2000,
    sleep: async () => undefined,
  });
  service = createTokenService({ api });
});

afterEach(() => upstream.close());

function everythingOf(value: unknown): string {
  const shown = [
    inspect(value, { depth: null, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ];
  if (value instanceof Error) {
    shown.push(value.message, value.stack ?? '', inspect(value.cause), JSON.stringify(value.cause));
  }
  return shown.join('\n');
}

function expectNoSecret(text: string): void {
  // Also in parts: an error that quotes the first characters of a body shows the first characters of a token.
  for (const secret of [LOGIN, PASSWORD, ...upstream.secrets]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(secret.slice(-20));
  }
  expect(text).not.toContain('eyJ');
}

it('shows no credential on the client, the service or the handler', async () => {
  await service.tokenFor(101);
  const handler = createTokenHandler({ service, authorize: () => ({ operatorId: 101 }) });
  expect(upstream.secrets.size).toBe(2);
  for (const value of [api, service, handler, Object.values(api), Object.values(service)]) {
    expectNoSecret(everythingOf(value));
  }
});

it.each([
  ['echoes the request', 400],
  ['echoes the request', 401],
  ['echoes the request', 403],
  ['echoes the request', 404],
  ['echoes the request', 429],
  ['echoes the request', 500],
  ['echoes the request', 302],
  ['echoes the request', 200],
])('shows nothing in the error where ChatHub %s with %i', async (_name, status) => {
  await service.tokenFor(101);
  upstream.behave = (request, res) => {
    const echo = `${LOGIN} ${PASSWORD} ${request.headers.authorization} ${JSON.stringify(request.body)} ${[...upstream.secrets].join()}`;
    res.writeHead(status, echo.slice(0, 100).replaceAll(/[^\w ]/g, ''), { 'X-Echo': echo });
    res.end(echo);
  };
  const token = [...upstream.secrets].at(-1) ?? '';
  const errors = await Promise.all([
    failureOf(api.listOrganizations()),
    failureOf(api.listOperators(24)),
    failureOf(api.getOperatorToken(101)),
    failureOf(api.validateToken(token)),
    failureOf(api.synchronizeOperators([{ organizationId: 24, name: 'Ben' }])),
    failureOf(service.tokenFor(102)),
    ...(status === 200 ? [] : [failureOf(api.setOperatorStatus(104, 1))]),
  ]);
  for (const error of errors) {
    expectNoSecret(everythingOf(error));
    expect(error.cause).toBeUndefined();
    expect(error.hint.length).toBeGreaterThan(20);
  }
});

it.each([
  ['a fetch that quotes its request', (init: RequestInit) => new TypeError(JSON.stringify(init))],
  [
    'a fetch whose cause quotes it',
    (init: RequestInit) =>
      new TypeError('fetch failed', { cause: { code: `E ${JSON.stringify(init)}`, init } }),
  ],
  ['a fetch that throws no error', (init: RequestInit) => ({ init })],
])('shows nothing of %s', async (_name, toThrown) => {
  const quoting = createChatHubApi({
    credentials: { login: LOGIN, password: PASSWORD },
    sleep: async () => undefined,
    fetch: async (_url, init) => {
      throw toThrown(init ?? {});
    },
  });
  const error = await failureOf(quoting.listOrganizations());
  expect(error.code).toBe('upstream-network');
  expectNoSecret(everythingOf(error));
});

it('shows no credential in what is refused at the start', () => {
  const attempts = [
    () => createChatHubApi({ credentials: { login: LOGIN, password: '' } }),
    () => createChatHubApi({ credentials: { companyToken: `${PASSWORD} x` } }),
    () =>
      createChatHubApi({
        credentials: { login: LOGIN, password: PASSWORD, companyToken: PASSWORD } as never,
      }),
    () =>
      createChatHubApi({
        baseUrl: 'http://chatapi.smsbat.com',
        credentials: { login: LOGIN, password: PASSWORD },
      }),
  ];
  for (const attempt of attempts) {
    let error: unknown;
    try {
      attempt();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: 'bad-options' });
    expectNoSecret(everythingOf(error));
  }
});

it('never sends the company credentials to the browser, whatever fails', async () => {
  const reports: unknown[] = [];
  const handler = createTokenHandler({
    service,
    authorize: () => ({ operatorId: 101 }),
    on: { response: (event) => reports.push(event), error: (error) => reports.push(error) },
  });
  const shown: string[] = [];
  await api.getCompanyToken();
  for (const status of [200, 403, 404, 429, 500, 401]) {
    upstream.behave = (request, res) => {
      res.writeHead(status).end(JSON.stringify({ login: LOGIN, password: PASSWORD, request }));
    };
    for (const request of [
      new Request('https://app.example.com/token'),
      new Request('https://app.example.com/validate', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"token":"x"}',
      }),
    ]) {
      const response = await handler(request);
      shown.push(await response.text(), inspect([...response.headers]));
    }
  }
  expectNoSecret(shown.join('\n'));
  expect(reports).toHaveLength(12 + 10);
  for (const report of reports) {
    expectNoSecret(everythingOf(report));
  }
});
