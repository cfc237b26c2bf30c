import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ChatHubApi,
  type ChatHubApiOptions,
  ChatHubServerError,
  createChatHubApi,
  MAX_TOKEN_LIFETIME,
  OperatorStatus,
} from '../src/index.ts';
import { failureOf } from './support/failure-of.ts';
import { type FakeUpstream, LOGIN, PASSWORD, startFakeUpstream } from './support/fake-upstream.ts';
import { manualClock } from './support/manual-clock.ts';

const clock = manualClock();
let upstream: FakeUpstream;
let delays: number[];

beforeEach(async () => {
  upstream = await startFakeUpstream(clock.now);
  delays = [];
});

afterEach(() => upstream.close());

function createApi(options: Partial<ChatHubApiOptions> = {}): ChatHubApi {
  return createChatHubApi({
    baseUrl: upstream.url,
    credentials: { login: LOGIN, password: PASSWORD },
    now: clock.now,
    random: () => 0.5,
    sleep: async (ms) => {
      delays.push(ms);
    },
    ...options,
  });
}

describe('every documented call', () => {
  it('obtains the company token once', async () => {
    const api = createApi();
    const token = await api.getCompanyToken();
    expect(token).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await api.getCompanyToken()).toBe(token);
    expect(upstream.requests).toHaveLength(1);
    expect(upstream.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/company/get-token',
      body: { login: LOGIN, password: PASSWORD },
    });
    expect(upstream.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('lists organizations, reduced to what is documented', async () => {
    const api = createApi();
    expect(await api.listOrganizations()).toEqual([
      { id: 6, name: 'Shop' },
      { id: 24, name: 'Bank' },
    ]);
    const request = upstream.requests.at(-1);
    expect(request).toMatchObject({ method: 'GET', path: '/api/company/organization' });
    expect(request?.headers.accept).toBe('text/plain');
    expect(request?.headers.authorization).toBe(`Bearer ${await api.getCompanyToken()}`);
  });

  it('lists the operators of an organization', async () => {
    expect(await createApi().listOperators(24)).toEqual([
      { id: 101, name: 'Ann', status: 0, organization: { id: 24, name: 'Bank' } },
    ]);
    expect(upstream.requests.at(-1)).toMatchObject({
      method: 'GET',
      path: '/api/operator',
      query: 'organizationId=24',
    });
  });

  it('synchronizes operators', async () => {
    const operators = [
      { organizationId: 24, name: 'Ben' },
      { organizationId: 24, name: 'Cleo' },
    ];
    expect(await createApi().synchronizeOperators(operators)).toEqual([
      { id: 104, name: 'Ben', status: 0, organization: null },
      { id: 105, name: 'Cleo', status: 0, organization: null },
    ]);
    expect(upstream.requests.at(-1)?.body).toEqual(operators);
  });

  it('sets the status of an operator', async () => {
    expect(await createApi().setOperatorStatus(104, OperatorStatus.inactive)).toBeUndefined();
    expect(upstream.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: '/api/operator/status',
      body: { id: 104, status: 1 },
    });
  });

  it('issues an operator token for the lifetime that was asked for', async () => {
    const { token, issuedAt, expiresAt } = await createApi().getOperatorToken(101, {
      lifetime: 3600,
    });
    expect(token).toMatch(/^eyJ/);
    expect(issuedAt).toBe(clock.now());
    expect(expiresAt).toBe(clock.now() + 3_600_000);
    expect(upstream.requests.at(-1)?.body).toEqual({
      id: 101,
      expiresAt: new Date(clock.now() + 3_600_000).toISOString(),
    });
  });

  it('validates a token', async () => {
    const api = createApi();
    const { token } = await api.getOperatorToken(101);
    expect(await api.validateToken(token)).toEqual({
      isValid: true,
      operatorId: 101,
      clientId: 0,
      expiresAt: Date.parse('2026-02-01T10:00:00Z'),
      error: null,
    });
    expect(await api.validateToken('another')).toEqual({
      isValid: false,
      operatorId: null,
      clientId: null,
      expiresAt: null,
      error: 'Invalid token',
    });
  });

  it.each([
    [{ valid: true }, true],
    [{ valid: false }, false],
    [{ isValid: true, valid: true }, true],
  ])('reads the older answer %j', async (body, isValid) => {
    upstream.behave = async (request, res) => {
      if (!request.path.endsWith('validate-token')) return upstream.answer(request, res);
      res.end(JSON.stringify(body));
    };
    expect(await createApi().validateToken('x')).toMatchObject({ isValid });
  });

  it('keeps a path in the base URL', async () => {
    const api = createApi({ baseUrl: `${upstream.url}/proxy` });
    await failureOf(api.getCompanyToken());
    expect(upstream.requests[0]?.path).toBe('/proxy/api/company/get-token');
  });
});

describe('tokens on the wire', () => {
  const respondWith = (body: string): void => {
    upstream.behave = async (request, res) => {
      if (request.path !== '/api/operator/get-token') return upstream.answer(request, res);
      res.end(body);
    };
  };

  it('accepts a JSON string, bare text, and white space around either', async () => {
    const jwt = await upstream.operatorToken(101, clock.now() + 3_600_000);
    for (const body of [`"${jwt}"`, jwt, ` "${jwt}"\r\n`, `${jwt}\n`]) {
      respondWith(body);
      expect((await createApi().getOperatorToken(101)).token).toBe(jwt);
    }
  });

  it('accepts an opaque token as a JSON string, and believes what was asked for', async () => {
    respondWith('"test-token-for-development"');
    expect(await createApi().getOperatorToken(101, { lifetime: 60 })).toEqual({
      token: 'test-token-for-development',
      issuedAt: clock.now(),
      expiresAt: clock.now() + 60_000,
    });
  });

  it.each([
    ['html', '<!doctype html><html><body>Sign in</body></html>'],
    ['nothing', ''],
    ['white space', ' \n'],
    ['an empty string', '""'],
    ['a number', '12345'],
    ['null', 'null'],
    ['true', 'true'],
    ['an object', '{"token":"eyJhbGciOiJIUzI1NiJ9.e30.c2ln"}'],
    ['an array', '["eyJhbGciOiJIUzI1NiJ9.e30.c2ln"]'],
    ['a cut-off JSON string', '"eyJhbGciOiJIUzI1NiJ9.e30.c2l'],
    ['a cut-off bare token', 'eyJhbGciOiJIUzI1NiJ9.e30'],
    ['a token cut off inside its string', '"eyJhbGciOiJIUzI1NiJ9"'],
    ['a token quoted twice', String.raw`"\"eyJhbGciOiJIUzI1NiJ9.e30.c2ln\""`],
    ['a word', 'OK'],
    ['a sentence', 'Service is down'],
    ['a line break inside', '"eyJhbGciOiJIUzI1NiJ9\\n.e30.c2ln"'],
  ])('refuses %s', async (_name, body) => {
    respondWith(body);
    const error = await failureOf(createApi().getOperatorToken(101));
    expect(error.code).toBe('upstream-malformed');
  });

  it.each([
    ['an object', '{}'],
    ['html', '<html>'],
    ['cut off', '[{"id":6,"na'],
    ['items of another kind', '[1]'],
    ['null items', '[null]'],
    ['ids that are text', '[{"id":"6","name":"Shop"}]'],
  ])('refuses a list that is %s', async (_name, body) => {
    upstream.behave = async (request, res) => {
      if (request.path.endsWith('get-token')) return upstream.answer(request, res);
      res.end(body);
    };
    const api = createApi();
    expect((await failureOf(api.listOrganizations())).code).toBe('upstream-malformed');
    expect((await failureOf(api.listOperators(24))).code).toBe('upstream-malformed');
  });

  it.each(['{}', 'null', '{"isValid":"yes"}', '{"isValid":true,"valid":false}', 'true'])(
    'refuses the validation %s',
    async (body) => {
      upstream.behave = async (request, res) => {
        if (!request.path.endsWith('validate-token')) return upstream.answer(request, res);
        res.end(body);
      };
      expect((await failureOf(createApi().validateToken('x'))).code).toBe('upstream-malformed');
    },
  );

  it('does not read an endless answer to its end', async () => {
    let written = 0;
    upstream.behave = async (request, res) => {
      if (!request.path.endsWith('organization')) return upstream.answer(request, res);
      const chunk = Buffer.alloc(1024 * 1024, ' ');
      const closed = once(res, 'close');
      while (!res.destroyed && written < 256) {
        written += 1;
        if (!res.write(chunk)) {
          await Promise.race([once(res, 'drain'), closed]);
        }
      }
      res.end();
    };
    expect((await failureOf(createApi().listOrganizations())).code).toBe('upstream-malformed');
    expect(written).toBeLessThan(64);
  });
});

describe('the lifetime of an operator token', () => {
  it('is clamped ten minutes below 24 hours', async () => {
    expect(MAX_TOKEN_LIFETIME).toBe(85_800);
    for (const lifetime of [undefined, 86_400, 10_000_000]) {
      const { expiresAt } = await createApi().getOperatorToken(101, { lifetime });
      expect(expiresAt).toBe(clock.now() + 85_800_000);
    }
  });

  it('is accepted by a ChatHub whose clock is nine minutes behind', async () => {
    const late = await startFakeUpstream(() => clock.now() - 9 * 60_000);
    const api = createApi({ baseUrl: late.url });
    const { issuedAt, expiresAt } = await api.getOperatorToken(101);
    expect(expiresAt - issuedAt).toBe(85_800_000);
    await late.close();
  });

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', async (lifetime) => {
    const error = await failureOf(createApi().getOperatorToken(101, { lifetime }));
    expect(error.code).toBe('bad-options');
    expect(upstream.requests).toHaveLength(0);
  });

  const issue = (exp: number): void => {
    upstream.behave = async (request, res) => {
      if (request.path !== '/api/operator/get-token') return upstream.answer(request, res);
      res.end(JSON.stringify(await upstream.operatorToken(101, exp)));
    };
  };

  it('is what the token says where that is less than was asked', async () => {
    issue(clock.now() + 600_000);
    const { expiresAt } = await createApi().getOperatorToken(101, { lifetime: 3600 });
    expect(expiresAt).toBe(clock.now() + 600_000);
  });

  it('is never more than was asked', async () => {
    issue(clock.now() + 40 * 86_400_000);
    const { expiresAt } = await createApi().getOperatorToken(101, { lifetime: 3600 });
    expect(expiresAt).toBe(clock.now() + 3_600_000);
  });

  it("is measured by ChatHub's clock where the two differ", async () => {
    const ahead = await startFakeUpstream(() => clock.now() + 300_000);
    const { expiresAt } = await createApi({ baseUrl: ahead.url }).getOperatorToken(101, {
      lifetime: 3600,
    });
    expect(expiresAt).toBe(clock.now() + 3_300_000);
    await ahead.close();
  });

  it('of nothing is an error', async () => {
    issue(clock.now() - 1000);
    expect((await failureOf(createApi().getOperatorToken(101))).code).toBe('upstream-expired');
  });
});

describe('the company token', () => {
  it('is obtained once for 50 calls at the same time', async () => {
    const api = createApi();
    await Promise.all(Array.from({ length: 50 }, () => api.listOrganizations()));
    expect(upstream.count('/api/company/get-token')).toBe(1);
  });

  it('is renewed once when 50 calls at the same time are refused', async () => {
    const api = createApi();
    await api.getCompanyToken();
    upstream.companyTokens.clear();
    const answers = await Promise.all(Array.from({ length: 50 }, () => api.listOrganizations()));
    expect(answers.every((answer) => answer.length === 2)).toBe(true);
    expect(upstream.count('/api/company/get-token')).toBe(2);
    expect(upstream.count('/api/company/organization')).toBe(100);
  });

  it('is not renewed again for a call that comes back late with the old one', async () => {
    const api = createApi();
    await api.getCompanyToken();
    upstream.companyTokens.clear();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first = true;
    upstream.behave = async (request, res) => {
      if (request.path === '/api/company/organization' && first) {
        first = false;
        await held;
      }
      return upstream.answer(request, res);
    };
    const late = api.listOrganizations();
    await expect.poll(() => upstream.count('/api/company/organization')).toBe(1);
    await api.listOperators(24);
    release();
    await late;
    expect(upstream.count('/api/company/get-token')).toBe(2);
  });

  it('renews for synchronize as well: a refused call has done nothing', async () => {
    const api = createApi();
    await api.getCompanyToken();
    upstream.companyTokens.clear();
    await api.synchronizeOperators([{ organizationId: 24, name: 'Ben' }]);
    expect(upstream.count('/api/operator/synchronize')).toBe(2);
  });

  it('gives up when the renewed one is refused as well', async () => {
    upstream.behave = async (request, res) => {
      if (request.path.endsWith('get-token')) return upstream.answer(request, res);
      res.writeHead(401).end();
    };
    const error = await failureOf(createApi().listOrganizations());
    expect(error).toMatchObject({ code: 'upstream-unauthorized', status: 401 });
    expect(upstream.requests).toHaveLength(4);
  });

  it('shares the failure of a login, which is then cleared', async () => {
    const api = createApi();
    upstream.behave = (_request, res) => {
      res.writeHead(500).end();
    };
    const errors = await Promise.all(
      Array.from({ length: 20 }, () => failureOf(api.listOrganizations())),
    );
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['upstream-failed']));
    expect(upstream.requests).toHaveLength(3);
    upstream.behave = upstream.answer;
    expect(await api.listOrganizations()).toHaveLength(2);
  });

  it('is not asked for again when the login is wrong', async () => {
    const api = createApi({ credentials: { login: LOGIN, password: 'wrong' } });
    expect((await failureOf(api.listOrganizations())).code).toBe('upstream-unauthorized');
    expect(upstream.requests).toHaveLength(1);
  });

  it('may be given, and is then not renewable', async () => {
    const companyToken = await createApi().getCompanyToken();
    const api = createApi({ credentials: { companyToken } });
    expect(await api.listOrganizations()).toHaveLength(2);
    upstream.companyTokens.clear();
    expect((await failureOf(api.listOrganizations())).code).toBe('upstream-unauthorized');
    expect((await failureOf(api.listOrganizations())).code).toBe('upstream-unauthorized');
    expect(upstream.count('/api/company/get-token')).toBe(1);
  });

  it('is still obtained for the others when the first caller gives up', async () => {
    const api = createApi();
    const release = upstream.hold();
    const controller = new AbortController();
    const first = failureOf(api.getCompanyToken({ signal: controller.signal }));
    const second = api.getCompanyToken();
    controller.abort();
    expect((await first).code).toBe('aborted');
    release();
    expect(await second).toMatch(/^eyJ/);
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('failures', () => {
  const respondOnce = (status: number, headers: Record<string, string> = {}): void => {
    let used = false;
    upstream.behave = async (request, res) => {
      if (request.path === '/api/company/get-token' || used) return upstream.answer(request, res);
      used = true;
      res.writeHead(status, headers).end();
    };
  };

  it.each([500, 502, 503, 504, 429])('repeats a read after %i', async (status) => {
    respondOnce(status);
    expect(await createApi().listOrganizations()).toHaveLength(2);
    expect(delays).toEqual([100]);
  });

  it('repeats at most twice, waiting longer', async () => {
    upstream.behave = async (request, res) => {
      if (request.path === '/api/company/get-token') return upstream.answer(request, res);
      res.writeHead(503).end();
    };
    const error = await failureOf(createApi().getOperatorToken(101));
    expect(error).toMatchObject({ code: 'upstream-failed', status: 503 });
    expect(delays).toEqual([100, 200]);
    expect(upstream.count('/api/operator/get-token')).toBe(3);
  });

  it('repeats after a lost connection', async () => {
    let used = false;
    upstream.behave = async (request, res) => {
      if (request.path === '/api/company/get-token' || used) return upstream.answer(request, res);
      used = true;
      res.destroy();
    };
    expect(await createApi().listOrganizations()).toHaveLength(2);
  });

  it.each([
    ['synchronize', (api: ChatHubApi) => api.synchronizeOperators([])],
    ['status', (api: ChatHubApi) => api.setOperatorStatus(104, 0)],
  ])('never repeats %s', async (name, call) => {
    upstream.behave = async (request, res) => {
      if (request.path === '/api/company/get-token') return upstream.answer(request, res);
      res.writeHead(503).end();
    };
    expect((await failureOf(call(createApi()))).code).toBe('upstream-failed');
    expect(upstream.count(`/api/operator/${name}`)).toBe(1);
  });

  it('waits for as long as a short Retry-After says', async () => {
    respondOnce(429, { 'Retry-After': '1' });
    await createApi().listOrganizations();
    expect(delays).toEqual([1000]);
  });

  it.each([
    ['seconds', () => '30'],
    ['a date', () => new Date(clock.now() + 30_000).toUTCString()],
  ])('tells of a long Retry-After in %s instead of waiting', async (_name, value) => {
    respondOnce(429, { 'Retry-After': value() });
    const error = await failureOf(createApi().listOrganizations());
    expect(error).toMatchObject({ code: 'upstream-rate-limited', status: 429, retryAfter: 30 });
    expect(delays).toEqual([]);
  });

  it.each([
    [400, 'upstream-rejected'],
    [403, 'upstream-forbidden'],
    [404, 'upstream-not-found'],
    [302, 'upstream-redirected'],
  ])('turns %i into %s without another attempt', async (status, code) => {
    respondOnce(status, { Location: 'https://elsewhere.example/' });
    expect(await failureOf(createApi().listOrganizations())).toMatchObject({ code, status });
    expect(upstream.count('/api/company/organization')).toBe(1);
  });

  it('does not follow a redirect with the password', async () => {
    const other = await startFakeUpstream(clock.now);
    upstream.behave = ({ path }, res) => {
      res.writeHead(307, { Location: `${other.url}${path}` }).end();
    };
    expect((await failureOf(createApi().getCompanyToken())).code).toBe('upstream-redirected');
    expect(other.requests).toHaveLength(0);
    await other.close();
  });

  it('says which system error it was when nobody listens', async () => {
    const closed = await startFakeUpstream();
    await closed.close();
    const error = await failureOf(createApi({ baseUrl: closed.url }).listOrganizations());
    expect(error.code).toBe('upstream-network');
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.status).toBeUndefined();
  });

  it('times out while waiting for the answer, and does not repeat', async () => {
    upstream.behave = () => undefined;
    // Counted where it leaves: on a busy machine the time may be over before the server has it.
    const asked: unknown[] = [];
    const api = createApi({
      timeout: 30,
      fetch: (input, init) => {
        asked.push(input);
        return fetch(input, init);
      },
    });
    expect((await failureOf(api.listOrganizations())).code).toBe('upstream-timeout');
    expect(asked).toHaveLength(1);
  });

  it('times out in the middle of a body', async () => {
    upstream.behave = async (request, res) => {
      if (request.path === '/api/company/get-token') return upstream.answer(request, res);
      res.write('[');
    };
    const error = await failureOf(createApi({ timeout: 150 }).listOrganizations());
    expect(error.code).toBe('upstream-timeout');
  });

  it('times out with a fetch that ignores its signal', async () => {
    const api = createApi({ timeout: 30, fetch: () => new Promise(() => undefined) });
    expect((await failureOf(api.listOrganizations())).code).toBe('upstream-timeout');
  });

  it('aborts with the signal, before and while waiting', async () => {
    const api = createApi();
    expect((await failureOf(api.listOrganizations({ signal: AbortSignal.abort() }))).code).toBe(
      'aborted',
    );
    await api.getCompanyToken();
    upstream.behave = () => undefined;
    const controller = new AbortController();
    const failure = failureOf(api.listOrganizations({ signal: controller.signal }));
    await expect.poll(() => upstream.count('/api/company/organization')).toBe(1);
    controller.abort();
    expect((await failure).code).toBe('aborted');
  });
});

describe('options', () => {
  const credentials = { companyToken: 'x' };

  it.each([
    'https://chatapi.smsbat.com',
    'https://api.chathub.smsbat.com/',
    'http://localhost:4173',
    'http://127.0.0.1:1',
    'http://127.9.9.9',
    'http://[::1]:4173/sandbox',
  ])('takes the base URL %s', (baseUrl) => {
    expect(() => createChatHubApi({ baseUrl, credentials })).not.toThrow();
  });

  it.each([
    'http://chatapi.smsbat.com',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://10.0.0.1',
    'ftp://localhost',
    'https://user:secret-in-url@chatapi.smsbat.com',
    'https://chatapi.smsbat.com/?a=1',
    'chatapi.smsbat.com',
    '',
  ])('refuses the base URL %s', (baseUrl) => {
    let error: unknown;
    try {
      createChatHubApi({ baseUrl, credentials });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ChatHubServerError);
    expect(error).toMatchObject({ code: 'bad-options' });
    expect(String(error)).not.toContain('secret-in-url');
  });

  it('uses the documented host by default', async () => {
    const urls: string[] = [];
    const api = createChatHubApi({
      credentials,
      fetch: async (url) => {
        urls.push(String(url));
        return new Response('[]');
      },
    });
    await api.listOrganizations();
    expect(urls).toEqual(['https://chatapi.smsbat.com/api/company/organization']);
  });

  it.each([
    [undefined, 'credentials.login'],
    [{}, 'credentials.login'],
    [{ login: LOGIN }, 'credentials.password'],
    [{ login: '  ', password: PASSWORD }, 'credentials.login'],
    [{ companyToken: '' }, 'companyToken'],
    [{ companyToken: 'two words' }, 'companyToken'],
    [{ companyToken: 'a\r\nb' }, 'companyToken'],
    [{ companyToken: 'x', login: LOGIN, password: PASSWORD }, 'both'],
  ])('refuses the credentials %j', (given, named) => {
    expect(() => createChatHubApi({ credentials: given as never })).toThrow(named);
    expect(() => createChatHubApi(undefined as never)).toThrow(ChatHubServerError);
  });

  it.each([0, -5, 1.5, Number.NaN, 2 ** 31])('refuses the timeout %s', (timeout) => {
    expect(() => createChatHubApi({ credentials, timeout })).toThrow('`timeout`');
  });

  it('refuses unusable arguments before anything is sent', async () => {
    const api = createApi();
    const failures = [
      api.listOperators(Number.NaN),
      api.listOperators(-1),
      api.getOperatorToken(1.5),
      api.setOperatorStatus(104, 3),
      api.synchronizeOperators([{ organizationId: 24, name: ' ' }]),
      api.validateToken(''),
    ];
    for (const failure of failures) {
      expect((await failureOf(failure)).code).toBe('bad-options');
    }
    expect(upstream.requests).toHaveLength(0);
  });
});
