import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from './support/world.ts';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

function start(argv: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, ...argv], {
    env: { PATH: process.env.PATH, FORCE_COLOR: undefined, ...world.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const exit = once(child, 'exit');
  return { child, exit, output };
}

async function finish({ exit, output }: ReturnType<typeof start>) {
  const [exitCode, signal] = await exit;
  const [stdout, stderr] = await output;
  return { exitCode, signal, stdout, stderr };
}

/** A command that prints what it is told, and then stays until it gets the signal. */
const waits = (signal: string) =>
  `process.on(${JSON.stringify(signal)}, () => { console.log('got it'); process.exit(42); });
   setInterval(() => {}, 1000);
   console.log('up');`;

describe('chathub as a program', () => {
  it('runs, and ends by itself', async () => {
    const started = start(['operators', 'list', '--json']);
    const { exitCode, stdout, stderr } = await finish(started);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).operators).toHaveLength(3);
  });

  it('has no colour when it is piped', async () => {
    const { exitCode, stdout } = await finish(
      start(['validate'], { CHATHUB_OPERATOR_TOKEN: 'x', TERM: 'xterm-256color' }),
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('The token does not work.');
    expect(stdout).not.toContain('\u001b');
  });

  it('ends with 2 for wrong use', async () => {
    const { exitCode, stdout, stderr } = await finish(start(['nope']));
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe('Error: There is no such command.\nAdd --help to see how it is used.\n');
  });

  it('does not ask where nobody is there', async () => {
    const { exitCode, stderr } = await finish(start(['orgs'], { CHATHUB_PASSWORD: '' }));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('CHATHUB_PASSWORD is not set');
  });

  it('reads a token from a pipe', async () => {
    const started = start(['validate', '-', '--json']);
    started.child.stdin.end('"x"\n');
    const { exitCode, stdout } = await finish(started);
    expect([exitCode, JSON.parse(stdout).form]).toEqual([1, 'quoted']);
  });

  it('gives a command the token in its environment, and forwards its exit code', async () => {
    const script =
      "const t = process.env.CHATHUB_OPERATOR_TOKEN ?? ''; console.log(t.split('.').length, process.argv.join().includes(t)); process.exit(7);";
    const { exitCode, stdout, stderr } = await finish(
      start(['token', '101', '--lifetime', '5m', '--', process.execPath, '-e', script]),
    );
    expect([exitCode, stdout]).toEqual([7, '3 false\n']);
    expect(stderr).toContain('Operator      101');
  });

  it('does not give a command what came from --env-file', async () => {
    const script = 'console.log(process.env.FROM_FILE ?? "nothing")';
    const file = fileURLToPath(new URL('./support/extra.env', import.meta.url));
    const { stdout } = await finish(
      start(['token', '101', '--env-file', file, '--', process.execPath, '-e', script]),
    );
    expect(stdout).toBe('nothing\n');
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('hands %s to the command', async (signal) => {
    const started = start(['token', '101', '--', process.execPath, '-e', waits(signal)]);
    started.child.stdout.once('data', () => started.child.kill(signal));
    const { exitCode, stdout } = await finish(started);
    expect([exitCode, stdout]).toEqual([42, 'up\ngot it\n']);
  });

  it('counts a command that a signal ended as shells do', async () => {
    const script = "process.kill(process.pid, 'SIGKILL')";
    const { exitCode } = await finish(
      start(['token', '101', '--', process.execPath, '-e', script]),
    );
    expect(exitCode).toBe(137);
  });

  it('says that a command is not there', async () => {
    const { exitCode, stderr } = await finish(
      start(['token', '101', '--', 'no-such-program-here']),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('There is no program "no-such-program-here".');
  });

  it('ends a sandbox cleanly', async () => {
    const started = start(['sandbox', '--port', '0']);
    started.child.stdout.once('data', () => started.child.kill('SIGINT'));
    const { exitCode, stdout } = await finish(started);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('CHATHUB_API_URL=http://127.0.0.1:');
  });

  it('leaves a call that hangs when it is told to end', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const started = start(['orgs', '--json'], { CHATHUB_API_URL: `http://127.0.0.1:${port}` });
    server.once('request', () => started.child.kill('SIGTERM'));
    const { exitCode, stdout, stderr } = await finish(started);
    expect([exitCode, stdout, JSON.parse(stderr).error.code]).toEqual([1, '', 'aborted']);
    server.closeAllConnections();
    server.close();
  });

  it('does not mind that nobody reads on', async () => {
    const started = start(['operators', 'list', '--help']);
    started.output.catch(() => undefined);
    started.child.stdout.destroy();
    const [exitCode] = await started.exit;
    expect(exitCode).toBe(0);
  });
});
