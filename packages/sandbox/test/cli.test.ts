import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { runCli } from '../src/run-cli.ts';

let sandbox: Sandbox | undefined;
afterEach(async () => {
  await sandbox?.close();
  process.exitCode = undefined;
});

async function run(...argv: string[]): Promise<string> {
  const lines: string[] = [];
  sandbox = await runCli(argv, (line) => lines.push(line));
  return lines.join('\n');
}

describe('chathub-sandbox', () => {
  it('prints where it is', async () => {
    const told = await run('--port', '0');
    expect(told).toContain(sandbox?.apiUrl);
    expect(told).toContain(sandbox?.widgetUrl);
    expect(told).toContain('login demo, password demo');
  });

  it('never prints a password of the user, or a token', async () => {
    const told = await run('--port', '0', '--login', 'me', '--password', 'hunter2-hunter2');
    expect(told).toContain('login me');
    expect(told).not.toContain('hunter2');
    expect(told).not.toContain('eyJ');
  });

  it('passes its options on', async () => {
    await run(
      '--port',
      '0',
      '--origin',
      'https://a.example',
      'https://b.example',
      '--no-customers',
      '--token-lifetime',
      '20',
    );
    expect(sandbox?.faults.get()).toEqual({ tokens: { maxLifetime: 20 } });
    const preflight = (origin: string) =>
      fetch(`${sandbox?.apiUrl}/api/operator`, { method: 'OPTIONS', headers: { Origin: origin } });
    const allowed = async (origin: string) =>
      (await preflight(origin)).headers.get('Access-Control-Allow-Origin');
    expect(await allowed('https://b.example')).toBe('https://b.example');
    expect(await allowed('https://c.example')).toBeNull();
  });

  it('starts with faults', async () => {
    const faults = ['api.status=503', 'api.times=2', 'script.mode=hang', 'api.only=/api/operator'];
    await run('--port', '0', ...faults.flatMap((fault) => ['--fault', fault]));
    expect(sandbox?.faults.get()).toEqual({
      api: { status: 503, times: 2, only: '/api/operator' },
      script: { mode: 'hang' },
    });
  });

  it.each([
    ['script.mode=maybe', 'Impossible value for "script.mode".'],
    ['scripts.mode=hang', 'Unknown fault "scripts". Known here: api, tokens, stream, script.'],
    ['hang', 'A fault is not written as <group>.<field>=<value>.'],
  ])('does not start with the fault %s, and says why', async (fault, message) => {
    expect(await run('--port', '0', '--fault', fault)).toContain(message);
    expect(sandbox).toBeUndefined();
    expect(process.exitCode).toBe(1);
  });

  it('says plainly that a port is taken, and suggests another', async () => {
    const first = await createSandbox();
    const port = new URL(first.url).port;
    const told = await run('--port', port);
    expect(told).toMatch(new RegExp(`^Port ${port} is taken\\. Port \\d+ is free\\.`));
    expect(told).toContain('--port');
    expect(process.exitCode).toBe(1);
    await first.close();
  });

  it('runs as a program, and Ctrl-C ends it cleanly', async () => {
    const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
    const child = spawn(process.execPath, [bin, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    let url = '';
    for await (const line of lines) {
      url ||= /http:\S+/.exec(line)?.[0] ?? '';
      if (line.startsWith('Ctrl-C')) break;
    }
    expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
