import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, login, password, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const url = () => ({ CHATHUB_API_URL: world.sandbox.apiUrl });

describe('login', () => {
  it('asks, proves, and keeps only the company token, by API', async () => {
    const { exitCode, text, io } = await world.run(['login'], {
      env: url(),
      answers: [login, password],
    });
    expect(exitCode).toBe(0);
    expect(io.asked).toEqual(['ChatHub login:', 'Password:']);
    expect(text).toContain('Sales (24), Support (25)');
    expect(text).toContain('kept in the keychain');
    expect([...io.secrets.keys()]).toEqual([world.sandbox.apiUrl]);
    expect([...io.secrets.values()]).toEqual([expect.stringMatching(/^eyJ/)]);
  });

  it('asks only for what the environment does not have', async () => {
    const { exitCode, io } = await world.run(['login'], {
      env: { ...url(), CHATHUB_LOGIN: login },
      answers: [password],
    });
    expect([exitCode, io.asked]).toEqual([0, ['Password:']]);
  });

  it('takes the environment without asking', async () => {
    const { json, io } = await world.run(['login', '--json'], { answers: [] });
    expect(io.asked).toEqual([]);
    expect(json()).toEqual({
      apiUrl: world.sandbox.apiUrl,
      organizations: [
        { id: 24, name: 'Sales' },
        { id: 25, name: 'Support' },
      ],
      storedIn: 'keychain',
    });
  });

  it('keeps nothing that ChatHub refuses', async () => {
    const wrong = await world.run(['login'], { env: url(), answers: [login, 'wrong'] });
    expect([wrong.exitCode, wrong.io.secrets.size]).toEqual([1, 0]);
    const token = await world.run(['login', '--json'], {
      env: { ...url(), CHATHUB_COMPANY_TOKEN: 'a.b.c' },
    });
    expect([token.exitCode, token.io.secrets.size]).toEqual([1, 0]);
    expect(token.error().code).toBe('upstream-unauthorized');
  });

  it('stores nothing anywhere where there is no keychain, and says how to go on', async () => {
    const { exitCode, text, io } = await world.run(['login'], { hasKeychain: false });
    expect(exitCode).toBe(0);
    expect(io.secrets.size).toBe(0);
    expect(text).toContain('nothing is stored');
    expect(text).toContain('CHATHUB_COMPANY_TOKEN');
    const { json } = await world.run(['login', '--json'], { hasKeychain: false });
    expect(json()).toMatchObject({ storedIn: null });
  });

  it.each([
    [['login', '--password', password]],
    [['login', `--password=${password}`]],
    [['--company-token', 'abc', 'orgs']],
    [['login', '-password', password]],
    [['orgs', '--token=abc']],
    [['validate', 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.x']],
    [['token', password]],
  ])('refuses %j: arguments are seen', async (argv) => {
    const { exitCode, text, errors, error } = await world.run([...argv, '--json']);
    expect([exitCode, text]).toEqual([2, '']);
    expect(error()).toMatchObject({
      code: 'secret-as-argument',
      hint: expect.stringContaining('CHATHUB_LOGIN'),
    });
    for (const secret of [password, 'eyJ']) expect(errors).not.toContain(secret);
  });
});

describe('credentials', () => {
  it('are those of the keychain where the environment has none', async () => {
    const signedIn = await world.run(['login']);
    const { io } = signedIn;
    const { run } = await import('../src/run.ts');
    const later = { ...io, env: url() };
    expect(await run(['orgs'], later)).toBe(0);
    expect(io.lines.at(-1)).toMatch(/^25 +Support$/);
    // The same API, written otherwise; and another one.
    const same = { ...io, env: { CHATHUB_API_URL: `${world.sandbox.apiUrl}/` } };
    expect(await run(['orgs'], same)).toBe(0);
    const other = { ...io, env: { CHATHUB_API_URL: 'https://chathub.example' } };
    expect(await run(['orgs'], other)).toBe(1);
    expect(io.errorLines.join('\n')).toContain('There are no credentials');

    expect(await run(['logout'], later)).toBe(0);
    expect(io.secrets.size).toBe(0);
    expect(await run(['orgs'], later)).toBe(1);
  });

  it('of the environment win', async () => {
    const { io } = await world.run(['login']);
    io.secrets.set(world.sandbox.apiUrl, 'a.stale.token');
    const { run } = await import('../src/run.ts');
    expect(await run(['orgs'], io)).toBe(0);
    expect(await run(['orgs'], { ...io, env: url() })).toBe(1);
    expect(io.errorLines).toEqual([
      'Error: ChatHub refuses the company token that the keychain has.',
      'Sign in again: chathub login',
    ]);
  });

  it('are asked for where nothing else has them', async () => {
    const { exitCode, io } = await world.run(['orgs'], { env: url(), answers: [login, password] });
    expect([exitCode, io.asked.length, io.secrets.size]).toEqual([0, 2, 0]);
  });

  it.each([
    [{}, 'CHATHUB_LOGIN and CHATHUB_PASSWORD are not set'],
    [{ CHATHUB_LOGIN: 'me' }, 'CHATHUB_PASSWORD is not set'],
    [{ CHATHUB_PASSWORD: 'x', CHATHUB_LOGIN: ' ' }, 'CHATHUB_LOGIN is not set'],
  ])('that are missing are named: %j', async (env, message) => {
    const { exitCode, error } = await world.run(['orgs', '--json'], { env });
    expect(exitCode).toBe(1);
    expect(error()).toMatchObject({
      code: 'no-credentials',
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/CHATHUB_COMPANY_TOKEN.*--env-file.*chathub login/),
    });
  });

  it('of two kinds are refused', async () => {
    const env = { ...world.env, CHATHUB_COMPANY_TOKEN: 'a.b.c' };
    const { exitCode, error } = await world.run(['orgs', '--json'], { env });
    expect([exitCode, error().code]).toEqual([2, 'bad-options']);
  });
});

describe('logout', () => {
  it('says whether there was something', async () => {
    const { text, exitCode } = await world.run(['logout']);
    expect([exitCode, text]).toEqual([
      0,
      `The keychain has no company token for ${world.sandbox.apiUrl}.`,
    ]);
    expect((await world.run(['logout', '--json'])).json()).toEqual({
      apiUrl: world.sandbox.apiUrl,
      removed: false,
    });
  });
});
