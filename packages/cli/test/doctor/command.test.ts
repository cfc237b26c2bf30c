import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { createFakeIo } from '../support/fake-io.ts';
import { expectNoSecrets } from './expect-no-secrets.ts';
import { environmentOf, runDoctorCommand } from './run-doctor-command.ts';
import { withHeaders, withJson } from './tampering.ts';
import { API, APP, ENDPOINT, LOGIN, PASSWORD, SCRIPT, startWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

describe('wrong use ends with 2, without what was typed', () => {
  it.each([
    ['an origin that is no address', ['--origin', 'app.example.test'], /--origin is no web/],
    ['a file as a page', ['--page', 'file:///etc/passwd'], /--page is no web address/],
    [
      'a password in an address',
      ['--endpoint', 'https://ann:pa55word-typed@a.test/'],
      /password in/,
    ],
    ['a value in the place of a name', ['--cookie-env', 'sid=value-typed'], /name of a variable/],
    ['a header without a variable', ['--header-env', 'Authorization'], /of a header and of a/],
    ['a header with a value', ['--header-env', 'Authorization=Bearer value-typed'], /never the/],
    ['a variable that is not set', ['--cookie-env', 'NOT_SET'], /is not set/],
    ['a cookie that is none', ['--cookie-env', 'NO_COOKIE'], /is not a Cookie header/],
    ['a cookie of two lines', ['--cookie-env', 'TWO_LINES'], /cannot stand in a header/],
    ['a life that is none', ['--token-lifetime', 'long'], /hours, minutes or seconds/],
    ['an isolation that is none', ['--isolation', 'shadow'], /document, frame/],
    ['an argument', ['https://app.example.test'], /too many arguments/],
  ])('%s', async (_what, argv, message) => {
    for (const json of [[], ['--json']]) {
      const io = createFakeIo({
        fetch: world.fetch,
        env: {
          ...environmentOf(world),
          NO_COOKIE: 'value-in-variable',
          TWO_LINES: 'sid=value-in-variable\r\nX-Other: 1',
        },
      });
      expect(await run(['doctor', ...argv, ...json], io)).toBe(2);
      expect(io.lines).toEqual([]);
      expect(io.all()).toMatch(message);
      expect(io.all()).not.toMatch(/-typed|value-in-variable/);
    }
  });
});

describe('the credentials', () => {
  it('are asked for once where there are none', async () => {
    const doctor = await runDoctorCommand(world, {
      env: { CHATHUB_LOGIN: undefined, CHATHUB_PASSWORD: undefined },
      io: { answers: [LOGIN, PASSWORD] },
    });
    expect(doctor.io.asked).toHaveLength(2);
    expect(doctor.ids('failed')).toEqual([]);
    expectNoSecrets(world, doctor.io);
  });

  it('come from the keychain', async () => {
    const io = createFakeIo({ fetch: world.fetch, env: { CHATHUB_API_URL: API } });
    io.secrets.set(API, await world.api.getCompanyToken());
    await run(['doctor', '--script-url', SCRIPT, '--json'], io);
    const { checks } = JSON.parse(io.lines.join('\n'));
    expect(checks[0]).toMatchObject({ result: 'passed', seen: 'A company token.' });
    expectNoSecrets(world, io);
  });
});

describe('the script', () => {
  const doctor = async (env: Record<string, string>, ...flags: string[]) => {
    const io = createFakeIo({ fetch: world.fetch, env: { CHATHUB_API_URL: API, ...env } });
    io.secrets.set(API, await world.api.getCompanyToken());
    await run(['doctor', '--json', ...flags], io);
    const { checks } = JSON.parse(io.lines.join('\n'));
    return checks.find(({ id }: { id: string }) => id === 'script-url')?.seen;
  };

  it.each(['CHATHUB_WIDGET_URL', 'VITE_CHATHUB_WIDGET_URL', 'NEXT_PUBLIC_CHATHUB_WIDGET_URL'])(
    'is the one of %s, unless a flag names another',
    async (name) => {
      const other = SCRIPT.replace('.js', '-2.js');
      expect(await doctor({ [name]: SCRIPT })).toContain(SCRIPT);
      expect(await doctor({ [name]: other }, '--script-url', SCRIPT)).toContain(SCRIPT);
    },
  );

  it('of a variable that is no address is refused by its name', async () => {
    const io = createFakeIo({ fetch: world.fetch, env: { VITE_CHATHUB_WIDGET_URL: 'widget.js' } });
    await run(['doctor', '--json'], io);
    expect(JSON.parse(io.errorLines.join('\n'))).toMatchObject({
      error: { code: 'bad-usage', message: 'VITE_CHATHUB_WIDGET_URL is no web address.' },
    });
  });
});

describe('the sign-in', () => {
  it('is asked for where its variable is not set and somebody is there', async () => {
    const doctor = await runDoctorCommand(world, {
      env: { APP_COOKIE: undefined },
      io: { answers: [world.cookie] },
    });
    expect(doctor.io.asked).toEqual(['APP_COOKIE:']);
    expect(doctor.check('endpoint-signed-in').result).toBe('passed');
    expectNoSecrets(world, doctor.io);
  });

  it('goes to the origin of the endpoint and nowhere else', async () => {
    const seen: string[] = [];
    const io = createFakeIo({
      env: environmentOf(world),
      fetch: (input, init) => {
        const url = new URL(String(input));
        if (new Headers(init?.headers).has('cookie')) seen.push(url.origin);
        return world.fetch(input, init);
      },
    });
    await run(
      ['doctor', '--origin', APP, '--endpoint', ENDPOINT, '--cookie-env', 'APP_COOKIE'],
      io,
    );
    expect(new Set(seen)).toEqual(new Set([APP]));
  });

  it('does not follow a redirect of the page to another origin', async () => {
    const own = await startWorld();
    const seen: string[] = [];
    try {
      own.tamper(`${APP}/`, (response, { pathname }) =>
        pathname === '/'
          ? new Response(null, { status: 302, headers: { Location: 'https://cdn.example.test/' } })
          : response,
      );
      await runDoctorCommand(own, {
        io: {
          fetch: (input, init) => {
            const headers = new Headers(init?.headers);
            if (headers.has('cookie')) seen.push(new URL(String(input)).origin);
            return own.fetch(input, init);
          },
        },
      });
    } finally {
      await own.close();
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set([APP]));
  });
});

describe('what it writes', () => {
  it('has no secret even where an endpoint sends them back in headers', async () => {
    const own = await startWorld();
    try {
      const { token } = await own.api.getOperatorToken(101);
      const echo = `${own.cookie} ${token}`;
      own.tamper(
        APP,
        withHeaders({
          'Cache-Control': echo,
          'Access-Control-Allow-Origin': echo,
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Content-Security-Policy': `script-src ${own.cookie}; connect-src ${own.cookie}`,
        }),
      );
      own.tamper(
        ENDPOINT,
        withJson(() => ({ token, expiresIn: own.cookie, expiresAt: token })),
      );
      for (const json of [true, false]) {
        const doctor = await runDoctorCommand(own, { json });
        expect(doctor.exitCode).toBe(1);
        expectNoSecrets(own, doctor.io);
        expect(doctor.io.all()).toContain('[secret]');
      }
    } finally {
      await own.close();
    }
  });

  it('shows no query of an address', async () => {
    const doctor = await runDoctorCommand(world, {
      flags: { endpoint: `${ENDPOINT}?key=in-the-query`, page: `${APP}/?key=in-the-query` },
    });
    expect(doctor.ids('failed')).toEqual([]);
    expectNoSecrets(world, doctor.io);
  });

  it('is not steered by what others are named', async () => {
    const own = await startWorld();
    try {
      await own.api.synchronizeOperators([
        { organizationId: 24, name: '\u001b[2J\u202eEvil\r\nfailed everything' },
      ]);
      const { io } = await runDoctorCommand(own, { flags: { operator: '104' }, json: false });
      expect(io.all()).toContain('Evil');
      for (const steering of ['\u001b', '\u202e', '\r']) {
        expect(io.all()).not.toContain(steering);
      }
      expect(io.lines.filter((line) => line.startsWith('failed everything'))).toEqual([]);
    } finally {
      await own.close();
    }
  });

  it('is coloured for a terminal, and plain otherwise', async () => {
    const terminal = await runDoctorCommand(world, { json: false, io: { colour: true } });
    expect(terminal.io.lines.join('\n')).toContain('\u001b[32mpassed\u001b[39m');
    const plain = await runDoctorCommand(world, { json: false });
    expect(plain.io.lines.join('\n')).not.toContain('\u001b');
  });

  it('says in its help how it is used', async () => {
    const io = createFakeIo();
    expect(await run(['doctor', '--help'], io)).toBe(0);
    expect(io.lines.join('\n')).toMatch(/chathub doctor --origin https:\/\/app\.example\.com/);
  });
});

describe('Ctrl-C', () => {
  it('ends it at once', async () => {
    const countScripts = () =>
      world.sandbox.stats().requests['/operator-chat-panel/widget-script.js'] ?? 0;
    const before = countScripts();
    world.sandbox.faults.set({ script: { mode: 'hang' } });
    try {
      const io = createFakeIo({ env: environmentOf(world), fetch: world.fetch });
      const running = run(['doctor', '--script-url', SCRIPT], io);
      await expect.poll(countScripts).toBeGreaterThan(before);
      io.abort();
      expect(await running).toBe(1);
      expect(io.lines).toEqual([]);
      expect(io.all()).toMatch(/It was ended/);
    } finally {
      world.sandbox.faults.reset();
    }
  });
});
