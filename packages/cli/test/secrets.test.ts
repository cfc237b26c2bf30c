import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutput } from '../src/create-output.ts';
import { createProgram } from '../src/create-program.ts';
import { createFakeIo, type FakeIoOptions } from './support/fake-io.ts';
import { createWorld, login, password, type World } from './support/world.ts';

let world: World;
/** Every token that ChatHub gave out. */
const tokens = new Set<string>();
const shown: string[] = [];

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const recording: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const text = await response.clone().text();
  for (const [token] of text.matchAll(/eyJ[\w.-]+/g)) tokens.add(token);
  return response;
};

async function see(argv: readonly string[], options: FakeIoOptions = {}): Promise<number> {
  const { io, exitCode } = await world.run(argv, { fetch: recording, ...options });
  // What another program is started with is in the list of processes.
  const started = io.subprocesses.flatMap(({ command, args }) => [command, ...args]);
  shown.push(io.all(), ...started, ...io.asked);
  return exitCode;
}

function expectNoSecret(): void {
  const text = shown.join('\n');
  for (const secret of [login, password, ...tokens]) {
    for (const part of [secret, secret.slice(0, 9), secret.slice(-9)]) {
      // Without the value in a message of the test.
      expect(text.includes(part), 'a secret is shown').toBe(false);
    }
  }
}

function leavesOf(command: Command, path: readonly string[] = []): string[] {
  return command.commands.length === 0
    ? [path.join(' ')]
    : command.commands.flatMap((child) => leavesOf(child, [...path, child.name()]));
}

const issued = () => [...tokens].at(-1) ?? '';
const without = (...names: string[]): FakeIoOptions => ({
  env: Object.fromEntries(Object.entries(world.env).filter(([name]) => !names.includes(name))),
});

/** Each command with right and wrong input. */
const lines: Readonly<Record<string, () => readonly [argv: string[], options?: FakeIoOptions][]>> =
  {
    login: () => [
      [['login']],
      [['login'], { hasKeychain: false }],
      [['login'], { ...without('CHATHUB_LOGIN', 'CHATHUB_PASSWORD'), answers: [login, password] }],
      [['login'], { ...without('CHATHUB_LOGIN'), answers: [password] }],
      [['login'], { env: { ...world.env, CHATHUB_LOGIN: password, CHATHUB_PASSWORD: login } }],
      [['login', '--login', login, '--password', password]],
      [['login', `--password=${password}`]],
      [['login', `-p${password}`]],
      [['login', login, password]],
      [['login', '--api-url', `https://${login}:${password}@chathub.example`]],
      [['login', '--api-url', `nothing ${password}`]],
      [['login', '--env-file', password]],
    ],
    logout: () => [[['logout']], [['logout', password]]],
    orgs: () => [
      [['orgs']],
      [
        ['orgs'],
        {
          env: {
            ...without('CHATHUB_LOGIN', 'CHATHUB_PASSWORD').env,
            CHATHUB_COMPANY_TOKEN: issued(),
          },
        },
      ],
      [['orgs'], { env: { ...world.env, CHATHUB_COMPANY_TOKEN: issued() } }],
      [
        ['orgs'],
        {
          env: {
            CHATHUB_API_URL: world.sandbox.apiUrl,
            CHATHUB_COMPANY_TOKEN: `${issued()} \u0000`,
          },
        },
      ],
      [['orgs', `--secret=${password}`]],
      [[password]],
    ],
    'operators list': () => [
      [['operators', 'list']],
      [['operators', 'list', '--org', password]],
      [['operators', 'list', '--org', login]],
    ],
    'operators add': () => [
      [['operators', 'add', '--org', '24', 'Dana']],
      [['operators', 'add', '--org', '24', password]],
    ],
    'operators activate': () => [
      [['operators', 'activate', '101']],
      [['operators', 'activate', password]],
    ],
    'operators deactivate': () => [
      [['operators', 'deactivate', '102']],
      [['operators', 'deactivate', issued()]],
    ],
    token: () => [
      [['token', '101']],
      [['token', '101', '--copy'], { platform: 'darwin' }],
      [['token', '101', '--copy'], { platform: 'darwin', spawn: async () => 1 }],
      [['token', '101', '--copy']],
      [['token', '101', '--', 'deploy']],
      [['token', '101', '--lifetime', password]],
      [['token', issued()]],
      [['token', '102']],
    ],
    validate: () => {
      const of = (token: string): FakeIoOptions => ({
        env: { ...world.env, CHATHUB_OPERATOR_TOKEN: token },
      });
      return [
        [['validate'], of(issued())],
        [['validate'], of(`"${issued()}"`)],
        [['validate'], of(issued().slice(0, -4))],
        [['validate'], of(`<html>${issued()}`)],
        [['validate', '-'], { stdin: issued() }],
        [['validate'], { answers: [issued()] }],
        [['validate', issued()]],
        [['validate', password]],
      ];
    },
    sandbox: () => [
      [['sandbox', '--port', '0', '--login', login, '--password', password, '--fault', 'x']],
      [['sandbox', '--port', '0', '--password', password, '--fault', `api.status=${password}`]],
      [['sandbox', '--port', password]],
    ],
  };

describe('no secret is shown by', () => {
  it('any command that is not looked at here', () => {
    const io = createFakeIo();
    const program = createProgram(
      { io, output: createOutput(io, false), setExitCode: () => {} },
      () => {},
    );
    // `init` and `doctor` have theirs beside them.
    const leaves = leavesOf(program).filter((path) => !/^(init|doctor)\b/.test(path));
    expect(Object.keys(lines).toSorted()).toEqual(leaves.toSorted());
  });

  it.each(Object.entries(lines))('%s', async (_name, linesOf) => {
    // So that there is a token to be wrong with.
    await see(['token', '101']);
    expect(issued()).toMatch(/^eyJ/);
    for (const [argv, options] of linesOf()) {
      for (const json of [[], ['--json']]) await see([...json, ...argv], options);
    }
    expectNoSecret();
    expect(shown.join('\n')).not.toContain('eyJ');
  });

  it.each([
    { status: 401 },
    { status: 500 },
    { drop: true },
    { malformed: 'html' },
    { malformed: 'truncated' },
    { malformed: 'wrong-type' },
  ] as const)('anything when ChatHub fails with %j', async (fault) => {
    for (const only of ['/api/company/', '/api/operator', '/api/operator/get-token']) {
      world.sandbox.faults.set({ api: null });
      world.sandbox.faults.set({ api: { ...fault, only } });
      for (const argv of [
        ['login'],
        ['orgs'],
        ['operators', 'list'],
        ['operators', 'add', '--org', '24', 'Dana'],
        ['operators', 'activate', '101'],
        ['token', '101', '--json'],
        ['validate', '-'],
      ]) {
        await see(argv, { stdin: issued() });
      }
    }
    world.sandbox.faults.reset();
    expectNoSecret();
  });

  it('anything when ChatHub repeats what it was sent', async () => {
    const echo: typeof fetch = async (input, init) => {
      const sent = JSON.stringify({ headers: init?.headers, body: init?.body });
      return String(input).includes('/api/company/get-token')
        ? fetch(input, init)
        : String(input).includes('validate-token')
          ? Response.json({ isValid: false, error: sent })
          : new Response(sent, { status: 500, statusText: 'Failed', headers: { 'X-Sent': 'all' } });
    };
    for (const argv of [['orgs'], ['token', '101'], ['validate', '-', '--json'], ['login']]) {
      const { io } = await world.run(argv, { fetch: echo, stdin: issued() });
      shown.push(io.all());
    }
    expectNoSecret();
  });
});

it('sees a secret that is shown', () => {
  shown.push(`The password is ${password}.`);
  expect(expectNoSecret).toThrow('a secret is shown');
  shown.pop();
});
