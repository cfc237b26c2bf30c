import { createChatHubApi } from '@chathub/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliError } from '../src/cli-error.ts';
import { parseLifetime } from '../src/token/parse-lifetime.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    operators: [
      { id: 101, name: 'Anna', organizationId: 24 },
      { id: 102, name: 'Ben', organizationId: 24, status: 1 },
      { id: 103, name: 'Anna', organizationId: 25 },
    ],
  });
});
afterAll(() => world.close());

const api = () =>
  createChatHubApi({ baseUrl: world.sandbox.apiUrl, credentials: world.sandbox.credentials });

describe('token', () => {
  it('tells everything of a token but the token', async () => {
    const { exitCode, text, errors } = await world.run(['token', '101', '--lifetime', '30m']);
    expect(exitCode).toBe(0);
    expect(text).toMatch(
      /^Operator {6}101 {2}Anna\nOrganization {2}24 {2}Sales\nExpires {7}\S+Z \(in (30 min|29 min 5\d s)\)\nForm {10}JWT$/,
    );
    expect(errors).toContain('chathub token 101 -- <command>');
    const { json, errors: none } = await world.run(['token', 'anna', '--org', '25', '--json']);
    expect(json()).toEqual({
      operator: { id: 103, name: 'Anna' },
      organization: { id: 25, name: 'Support' },
      lifetime: { requested: 28_800, used: 28_800 },
      expiresAt: expect.stringMatching(/Z$/),
      expiresIn: expect.closeTo(28_800, -1),
      form: 'jwt',
      copied: false,
    });
    expect(none).toBe('');
  });

  it('says that it asks for less than 24 hours', async () => {
    const { exitCode, errors } = await world.run(['token', '101', '--lifetime', '24h']);
    expect(exitCode).toBe(0);
    expect(errors).toContain('it was asked for 23 h 50 min');
    const { json } = await world.run(['token', '101', '--lifetime', '24h', '--json']);
    expect(json()).toMatchObject({ lifetime: { requested: 86_400, used: 85_800 } });
  });

  it('believes ChatHub where it gives less', async () => {
    world.sandbox.faults.set({ tokens: { maxLifetime: 120 } });
    const { json } = await world.run(['token', '101', '--json']);
    world.sandbox.faults.reset();
    expect(json()).toMatchObject({ expiresIn: expect.closeTo(120, -1) });
  });

  it('hands it to a command, in the environment only, and forwards its exit code', async () => {
    const argv = ['token', '101', '--lifetime=1h', '--', 'deploy', '--json', '-x', '--', 'end'];
    const { exitCode, text, errors, io } = await world.run(argv, { spawn: async () => 7 });
    expect(exitCode).toBe(7);
    const [call, ...others] = io.subprocesses;
    expect(others).toEqual([]);
    expect(call).toMatchObject({ command: 'deploy', args: ['--json', '-x', '--', 'end'] });
    expect(Object.keys(call?.env ?? {})).toEqual(['CHATHUB_OPERATOR_TOKEN']);
    const { isValid, operatorId } = await api().validateToken(
      call?.env?.CHATHUB_OPERATOR_TOKEN ?? '',
    );
    expect([isValid, operatorId]).toEqual([true, 101]);
    // The output is the command's.
    expect(text).toBe('');
    expect(errors).toContain('Anna');
  });

  it('copies it by the standard input of the clipboard program', async () => {
    const programs = async (
      platform: NodeJS.Platform,
      env: Record<string, string>,
      present: readonly string[],
    ) => {
      const { exitCode, io, text, errors } = await world.run(['token', '101', '--copy'], {
        platform,
        env: { ...world.env, ...env },
        spawn: async ({ command }) => {
          if (!present.includes(command)) throw new CliError('program-not-found', 'No.', 'No.');
          return 0;
        },
      });
      for (const { args, env: added, output, input } of io.subprocesses) {
        expect(args.join(' ')).not.toContain('eyJ');
        expect([added, output]).toEqual([undefined, 'ignore']);
        expect((await api().validateToken(input ?? '')).isValid).toBe(true);
      }
      expect(text.includes('Anna')).toBe(exitCode === 0);
      return [exitCode, io.subprocesses.map(({ command }) => command).join(), errors] as const;
    };
    const copied = 'The token is on the clipboard.';
    const x11 = { DISPLAY: ':0' };
    const wayland = { ...x11, WAYLAND_DISPLAY: 'wayland-0' };
    expect(await programs('darwin', {}, ['pbcopy'])).toEqual([0, 'pbcopy', copied]);
    expect(await programs('win32', {}, ['clip'])).toEqual([0, 'clip', copied]);
    expect(await programs('linux', wayland, ['wl-copy', 'xclip'])).toEqual([0, 'wl-copy', copied]);
    expect(await programs('linux', wayland, ['xclip'])).toEqual([0, 'wl-copy,xclip', copied]);
    expect(await programs('linux', x11, ['xsel'])).toEqual([0, 'xclip,xsel', copied]);
    expect(await programs('linux', { WSL_DISTRO_NAME: 'Debian' }, ['clip.exe'])).toEqual([
      0,
      'clip.exe',
      copied,
    ]);
    const [exitCode, asked, errors] = await programs('linux', {}, ['xclip']);
    expect([exitCode, asked]).toEqual([1, '']);
    expect(errors).toMatch(/cannot be reached\.\nInstall wl-clipboard/);
  });

  it.each([
    [['token', '101', '--json', '--', 'deploy'], '--json and a command exclude each other.'],
    [['token', '101', '--copy', '--', 'deploy'], '--copy and a command exclude each other.'],
  ])('refuses %j before anything is issued', async (argv, message) => {
    const { exitCode, errors, io } = await world.run(argv);
    expect([exitCode, io.subprocesses]).toEqual([2, []]);
    expect(errors).toContain(message);
  });

  it('says what to do for an operator that is inactive, ambiguous or not there', async () => {
    const codeOf = async (operator: string) =>
      (await world.run(['token', operator, '--json'])).error();
    expect(await codeOf('Ben')).toMatchObject({
      code: 'operator-inactive',
      hint: 'Activate it first: chathub operators activate 102',
    });
    expect((await codeOf('anna')).code).toBe('ambiguous-operator');
    expect((await codeOf('Zed')).code).toBe('unknown-operator');
  });

  it('passes on that the command is not there', async () => {
    const { exitCode, errors } = await world.run(['token', '101', '--', 'nothing'], {
      spawn: async () => {
        throw new CliError('program-not-found', 'There is no program "nothing".', 'Check it.');
      },
    });
    expect(exitCode).toBe(1);
    expect(errors).toContain('There is no program "nothing".');
  });
});

describe('a lifetime', () => {
  it.each([
    ['8h', 28_800],
    ['1.5h', 5400],
    ['30m', 1800],
    ['30 min', 1800],
    ['90s', 90],
    ['90', 90],
  ])('of %s has %i seconds', (text, seconds) => {
    expect(parseLifetime(text)).toBe(seconds);
  });

  it.each(['', '0', '-5', 'h', '8d', '1e3', '8h30m', '0.2s', 'NaN'])('is not "%s"', (text) => {
    expect(() => parseLifetime(text)).toThrow(/8h, 30m or 90/);
  });
});
