import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doctorChecks } from '../../src/doctor/doctor-checks.ts';
import { expectNoSecrets } from './expect-no-secrets.ts';
import { runDoctorCommand } from './run-doctor-command.ts';
import { API, APP, POLICY, startWorld, WIDGET, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(() => world.close());

describe('where nothing is wrong', () => {
  it('passes every check, in their order', async () => {
    const doctor = await runDoctorCommand(world);
    expect(doctor.checks.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(doctor.checks.map(({ id }) => id)).toEqual(doctorChecks.map(({ id }) => id));
    expect(doctor.summary).toEqual({ passed: doctorChecks.length, failed: 0, unknown: 0 });
    expect(doctor.exitCode).toBe(0);
    expectNoSecrets(world, doctor.io);
  });

  it('says so in a line each', async () => {
    const { exitCode, io } = await runDoctorCommand(world, { json: false });
    expect(exitCode).toBe(0);
    expect(io.lines.filter((line) => line.startsWith('passed'))).toHaveLength(doctorChecks.length);
    expect(io.lines.at(-1)).toBe(`${doctorChecks.length} passed, 0 failed, 0 unknown.`);
    expect(io.errorLines).toEqual([]);
    expectNoSecrets(world, io);
  });

  it('asks ChatHub for one token, and changes nothing there', async () => {
    const before = { ...world.sandbox.stats().requests };
    await runDoctorCommand(world);
    const { requests } = world.sandbox.stats();
    const made = Object.keys(requests).flatMap((path) => {
      const count = (requests[path] ?? 0) - (before[path] ?? 0);
      return count > 0 ? [[path, count] as const] : [];
    });
    const counts = new Map(made);
    expect(counts.get('/api/operator/get-token')).toBe(1);
    expect([...counts.keys()].filter((path) => /synchronize|status/.test(path))).toEqual([]);
  });

  it('asks the endpoint five times, and once as after a refusal', async () => {
    const asked: string[] = [];
    world.tamper(`${APP}/api/`, (response, url) => {
      asked.push(url.search);
      return response;
    });
    await runDoctorCommand(world);
    expect(asked).toHaveLength(5);
    expect(asked.filter((search) => search === '?reason=rejected')).toHaveLength(1);
  });
});

describe('what cannot be asked is unknown, with the reason', () => {
  it('knows nothing of the endpoint without a sign-in but that it refuses strangers', async () => {
    const doctor = await runDoctorCommand(world, { flags: { 'cookie-env': null } });
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.exitCode).toBe(0);
    for (const id of ['endpoint-url', 'endpoint-reachable', 'endpoint-anonymous']) {
      expect(doctor.check(id).result, id).toBe('passed');
    }
    expect(doctor.check('endpoint-cross-site').result).toBe('passed');
    expect(doctor.ids('unknown')).toEqual([
      'endpoint-signed-in',
      'endpoint-type',
      'endpoint-shape',
      'endpoint-token-form',
      'endpoint-expiry',
      'endpoint-life',
      'endpoint-token-valid',
      'endpoint-renewal',
      'endpoint-cache',
      'endpoint-cookies',
    ]);
    expect(doctor.check('endpoint-signed-in').hint).toMatch(/--cookie-env NAME/);
  });

  it('says once what to do about it', async () => {
    const { io } = await runDoctorCommand(world, { flags: { 'cookie-env': null }, json: false });
    expect(io.lines.filter((line) => line.includes('Nobody is signed in.')).length).toBeGreaterThan(
      5,
    );
    expect(io.lines.filter((line) => line.includes('--cookie-env NAME'))).toHaveLength(1);
  });

  it('knows nothing of an app that nobody named', async () => {
    const doctor = await runDoctorCommand(world, {
      flags: { origin: null, endpoint: null, 'cookie-env': null },
    });
    expect(doctor.ids('failed')).toEqual([]);
    const unknown = doctor.ids('unknown');
    for (const { id, group } of doctorChecks) {
      const isOfTheApp = group === 'Page' || group === 'Token endpoint';
      expect(unknown.includes(id), id).toBe(
        isOfTheApp || ['origin', 'allow-list', 'script-cors'].includes(id),
      );
    }
    expect(doctor.check('page').hint).toMatch(/--origin/);
    expect(doctor.check('endpoint-url').hint).toMatch(/--endpoint/);
  });

  it('passes nothing that it did not see, without a network', async () => {
    const doctor = await runDoctorCommand(world, {
      io: {
        fetch: () =>
          Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })),
      },
    });
    expect(doctor.ids('failed')).toEqual([
      'api-reachable',
      'script-answer',
      'page',
      'endpoint-reachable',
    ]);
    expect(doctor.ids('passed')).toEqual([
      'credentials',
      'api-url',
      'origin',
      'script-url',
      'endpoint-url',
    ]);
    expect(doctor.check('api-reachable').seen).toBe(
      'The name api.example.test is not known here (ENOTFOUND).',
    );
  });

  it('does not say which operator is meant where several may be', async () => {
    const doctor = await runDoctorCommand(world, {
      flags: { operator: null, 'cookie-env': null },
    });
    expect(doctor.check('operator')).toMatchObject({
      result: 'unknown',
      hint: expect.stringContaining('--operator'),
    });
    expect(doctor.check('token-issued').seen).toMatch(/see operator/);
  });
});

describe('what it finds by itself', () => {
  it('looks at the operator whose token the endpoint hands out', async () => {
    world.app.sessionOperator = 102;
    const doctor = await runDoctorCommand(world, { flags: { operator: null } });
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.check('operator').seen).toBe(
      '102 (Tomas Novak) in 24 (Sales), whose token the endpoint hands out.',
    );
  });

  it('looks at the only active one', async () => {
    for (const id of [102, 103]) world.sandbox.revokeOperator(id);
    const doctor = await runDoctorCommand(world, { flags: { operator: null, 'cookie-env': null } });
    expect(doctor.check('operator').seen).toMatch(/101 .*the only active one/);
    expect(doctor.check('token-valid').result).toBe('passed');
  });

  it('takes a header as a sign-in, which no stranger can send', async () => {
    world.app.losesSite = true;
    const doctor = await runDoctorCommand(world, {
      flags: { 'cookie-env': null, 'header-env': 'Authorization=APP_AUTHORIZATION' },
      env: { APP_AUTHORIZATION: world.cookie.replace('sid=', 'Bearer ') },
    });
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.check('endpoint-token-valid').result).toBe('passed');
    expect(doctor.check('endpoint-cross-site').seen).toMatch(/need not/);
    expectNoSecrets(world, doctor.io);
  });

  it('understands an older ChatHub that answers `valid`', async () => {
    world.tamper(`${API}/api/operator/validate-token`, async (response) => {
      if (response.status !== 200) return response;
      const { isValid, ...rest } = await response.json();
      return Response.json({ valid: isValid, ...rest });
    });
    const doctor = await runDoctorCommand(world);
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.check('token-valid').result).toBe('passed');
  });

  it.each([
    ['a JSON string', (token: string) => Response.json(token)],
    ['a bare token', (token: string) => new Response(token)],
  ])('takes %s from the endpoint', async (_shape, answer) => {
    world.tamper(`${APP}/api/chathub/token`, async (response) => {
      if (response.status !== 200) return response;
      const { token } = await response.json();
      const changed = answer(token);
      changed.headers.set('Cache-Control', 'no-store');
      return changed;
    });
    const doctor = await runDoctorCommand(world);
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.check('endpoint-expiry').seen).toMatch(/Only the token itself/);
  });

  it('follows the page to another path of its origin', async () => {
    world.tamper(`${APP}/start`, () =>
      Promise.resolve(new Response(null, { status: 302, headers: { Location: '/' } })),
    );
    const doctor = await runDoctorCommand(world, { flags: { page: `${APP}/start` } });
    expect(doctor.check('page')).toMatchObject({
      result: 'passed',
      seen: `${APP}/, where a redirect leads.`,
    });
    expect(doctor.check('csp-script').result).toBe('passed');
  });

  it('cannot look at a page behind a sign-in elsewhere', async () => {
    world.tamper(`${APP}/`, (response, { pathname }) =>
      pathname === '/'
        ? new Response(null, { status: 302, headers: { Location: `${WIDGET}/login` } })
        : response,
    );
    const doctor = await runDoctorCommand(world);
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.check('page').result).toBe('unknown');
    expect(doctor.check('csp-script')).toMatchObject({
      result: 'unknown',
      seen: expect.stringContaining('see page'),
    });
  });
});

describe('policies', () => {
  const withPolicy = async (headers: Record<string, string>, html?: string, flags = {}) => {
    world.app.pageHeaders = headers;
    if (html !== undefined) world.app.html = html;
    return runDoctorCommand(world, { flags });
  };

  it('knows a strict one with nonces, and what it cannot know of it', async () => {
    const doctor = await withPolicy(
      {
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; connect-src 'self' ${API}; style-src 'self'`,
      },
      '<!doctype html><script nonce="abc123">start()</script>',
    );
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.ids('unknown')).toEqual(['csp-other']);
    expect(doctor.check('csp-other').seen).toMatch(/style-src/);
  });

  it('wants every policy to allow it', async () => {
    const doctor = await withPolicy({ 'Content-Security-Policy': `${POLICY}, script-src 'self'` });
    expect(doctor.ids('failed')).toEqual(['csp-script']);
  });

  it('is not stopped by one that only reports, and says what it would want', async () => {
    const doctor = await withPolicy({
      'Content-Security-Policy-Report-Only': "script-src 'self'",
    });
    expect(doctor.check('csp-script')).toMatchObject({
      result: 'passed',
      seen: expect.stringMatching(/Only reported.*widget\.example\.test/),
    });
  });

  it('reads meta tags of the head, and not those of the body', async () => {
    const meta = '<meta http-equiv="content-security-policy" content="script-src \'none\'">';
    const ofHead = await withPolicy({}, `<head>${meta}</head><body></body>`);
    expect(ofHead.ids('failed')).toEqual(['csp-script']);
    const ofBody = await withPolicy({}, `<head></head><body><p>x</p>${meta}</body>`);
    expect(ofBody.ids('failed')).toEqual([]);
  });

  it("knows that the panel's own frame needs no source", async () => {
    const doctor = await withPolicy(
      { 'Content-Security-Policy': `${POLICY}; frame-src 'none'` },
      undefined,
      { isolation: 'frame' },
    );
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.check('csp-frame').seen).toMatch(/frame-src: A frame without an address/);
  });

  it('cannot tell what else comes under an embedder policy', async () => {
    const doctor = await withPolicy({ 'Cross-Origin-Embedder-Policy': 'require-corp' });
    expect(doctor.ids('failed')).toEqual([]);
    expect(doctor.check('page-embedder').result).toBe('unknown');
  });
});

describe('an endpoint of another origin', () => {
  it('passes where it lets the app read its answer', async () => {
    const other = 'https://other.example.test';
    const own = await startWorld({ allowedOrigins: [other], endpointOrigins: [other] });
    try {
      own.app.pageHeaders = {};
      const doctor = await runDoctorCommand(own, { flags: { origin: other, page: APP } });
      expect(doctor.ids('failed')).toEqual([]);
      expect(doctor.check('endpoint-cors').seen).toMatch(/lets https:\/\/other.*'include'/);
    } finally {
      await own.close();
    }
  });
});
