import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutput } from '../src/create-output.ts';
import { createProgram } from '../src/create-program.ts';
import { run } from '../src/run.ts';
import { version } from '../src/version.ts';
import { createFakeIo } from './support/fake-io.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

function everyCommand(): { path: string[]; command: Command }[] {
  const io = createFakeIo();
  const program = createProgram(
    { io, output: createOutput(io, false), setExitCode: () => {} },
    () => {},
  );
  const below = (command: Command, path: string[]): { path: string[]; command: Command }[] => [
    { path, command },
    ...command.commands.flatMap((child) => below(child, [...path, child.name()])),
  ];
  return below(program, []);
}

describe('help', () => {
  it.each(everyCommand().map(({ path }) => path.join(' ')))(
    'of "%s" has examples',
    async (path) => {
      const argv = path.split(' ').filter(Boolean);
      const { exitCode, text, errors, io } = await world.run([...argv, '--help']);
      expect(exitCode).toBe(0);
      expect(errors).toBe('');
      expect(text).toMatch(/^Usage: chathub/);
      expect(text).toContain('--json');
      // `init` and `doctor` have theirs tested beside them.
      if (argv[0] === 'init' || argv[0] === 'doctor') return;
      expect(text).toMatch(/Examples:\n {2}\$ chathub/);
      expect(io.lines.every((line) => line.length <= 120)).toBe(true);
    },
  );

  it('is shown on the standard error, with 2, where no command is given', async () => {
    for (const argv of [[], ['operators']]) {
      const { exitCode, text, errors } = await world.run(argv);
      expect([exitCode, text]).toEqual([2, '']);
      expect(errors).toMatch(/^Usage: chathub/);
      expect(errors).toContain('No command was given.');
    }
  });

  it('is what `help` shows as well', async () => {
    const { exitCode, text, errors } = await world.run(['help', 'orgs']);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(text).toMatch(/^Usage: chathub orgs/);
  });

  it('and the version are JSON where JSON is asked for', async () => {
    expect((await world.run(['--help', '--json'])).json()).toHaveProperty('help');
    expect((await world.run(['--version', '--json'])).json()).toEqual({ version: version() });
    expect((await world.run(['--version'])).text).toBe(version());
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['operaters'], 'There is no such command.', 'Did you mean operators?'],
    [
      'an unknown subcommand',
      ['operators', 'ad'],
      'There is no such command.',
      'Did you mean add?',
    ],
    [
      'an unknown option',
      ['orgs', '--jsn'],
      'There is no option --jsn here.',
      'Did you mean --json?',
    ],
    ['a missing argument', ['token'], "Missing required argument 'operator'.", /--help/],
    ['a missing option', ['operators', 'add', 'Ann'], /--org <organization>/, /--help/],
    ['too many arguments', ['orgs', 'a', 'b'], 'There are too many arguments.', /--help/],
    [
      'a bad value',
      ['token', '101', '--lifetime', 'soon'],
      /is invalid\. It must be hours/,
      /--help/,
    ],
    ['an option without its value', ['orgs', '--env-file'], /argument missing/, /--help/],
    ['a file that is not there', ['orgs', '--env-file', 'nope.env'], /\(ENOENT\)/, /path/],
    ['a URL that is none', ['orgs', '--api-url', 'chathub'], /not an absolute URL/, /--api-url/],
    ['a URL that is not safe', ['orgs', '--api-url', 'http://chathub.example'], /https/, /option/],
  ])('%s ends with 2, and says what to do', async (_name, argv, message, hint) => {
    const asText = await world.run(argv);
    expect([asText.exitCode, asText.text]).toEqual([2, '']);
    const asJson = await world.run([...argv, '--json']);
    expect([asJson.exitCode, asJson.text]).toEqual([2, '']);
    // The option that misses its value takes the next argument for it.
    if (argv.at(-1) === '--env-file') return;
    const error = asJson.error();
    expect(Object.keys(error)).toEqual(['code', 'message', 'hint']);
    expect(error.code).toMatch(/^(bad-usage|bad-options|env-file)$/);
    if (typeof message === 'string') expect(error.message).toBe(message);
    else expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(asText.errors).toBe(`Error: ${error.message}\n${error.hint}`);
  });
});

describe('errors', () => {
  it('of ChatHub keep their code and hint', async () => {
    const { exitCode, text, error } = await world.run(['orgs', '--json'], {
      env: { ...world.env, CHATHUB_PASSWORD: 'wrong' },
    });
    expect([exitCode, text]).toEqual([1, '']);
    expect(error()).toMatchObject({
      code: 'upstream-unauthorized',
      hint: expect.stringContaining('password'),
    });
  });

  it('that nobody expected say where, and not what: it could be a secret', async () => {
    const io = {
      ...createFakeIo({ env: world.env }),
      fetch: fetch,
      write: () => {
        throw new TypeError('told in confidence');
      },
    };
    expect(await run(['orgs'], io)).toBe(1);
    expect(io.errorLines.join('\n')).toMatch(/unexpectedly \(TypeError at run\.test\.ts:\d+:\d+\)/);
    expect(io.errorLines.join('\n')).not.toContain('confidence');
  });
});

describe('the environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chathub-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is completed by --env-file, which it overrides, and --api-url overrides both', async () => {
    const lines = Object.entries(world.env).map(([name, value]) => `${name}="${value}"`);
    writeFileSync(join(folder, '.env'), `# ChatHub\n${lines.join('\n')}\n`);
    const options = { cwd: folder, env: {} };
    expect((await world.run(['orgs', '--env-file', '.env'], options)).exitCode).toBe(0);
    expect((await world.run(['--env-file', '.env', 'orgs'], options)).exitCode).toBe(0);
    const wrong = { ...options, env: { CHATHUB_PASSWORD: 'wrong' } };
    expect((await world.run(['orgs', '--env-file', '.env'], wrong)).exitCode).toBe(1);
    const elsewhere = { env: { ...world.env, CHATHUB_API_URL: 'http://127.0.0.1:1' } };
    expect((await world.run(['orgs'], elsewhere)).exitCode).toBe(1);
    const { exitCode } = await world.run(['orgs', '--api-url', world.sandbox.apiUrl], elsewhere);
    expect(exitCode).toBe(0);
  });
});

describe('colour', () => {
  it('is there only where the terminal shows it', async () => {
    const sequence = '\u001b[';
    const validate = (colour: boolean, ...argv: string[]) =>
      world.run(['validate', ...argv], {
        colour,
        env: { ...world.env, CHATHUB_OPERATOR_TOKEN: 'x' },
      });
    expect((await validate(true)).text).toContain(sequence);
    expect((await validate(false)).text).not.toContain(sequence);
    expect((await validate(true, '--json')).text).not.toContain(sequence);
    expect((await world.run(['nope'], { colour: true })).errors).toContain(sequence);
  });
});

it('shows names of others without what could steer the terminal', async () => {
  const hostile = await createWorld({
    organizations: [{ id: 24, name: 'Sales\u001b[2J\u0007\u202e' }],
    operators: [{ id: 101, name: 'Ann\u001b]0;owned\u0007\nEve', organizationId: 24 }],
  });
  try {
    for (const argv of [
      ['orgs'],
      ['operators', 'list'],
      ['operators', 'activate', '101'],
      ['token', '101'],
      ['token', 'Nobody'],
      ['login'],
    ]) {
      const { io } = await hostile.run(argv);
      expect(io.all()).toMatch(/Sales|Ann/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(io.all()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  } finally {
    await hostile.close();
  }
});
