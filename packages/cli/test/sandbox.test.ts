import { createSandbox } from '@chathub/sandbox';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { createFakeIo } from './support/fake-io.ts';

/** Starts `chathub sandbox`, looks, and ends it as Ctrl-C does. */
async function whileRunning(
  argv: readonly string[],
  look: (text: string) => Promise<void>,
): Promise<number> {
  let written = (): void => undefined;
  const isUp = new Promise<void>((resolve) => {
    written = resolve;
  });
  const io = createFakeIo();
  const exit = run(['sandbox', '--port', '0', '--no-customers', ...argv], {
    ...io,
    write: (line) => {
      io.write(line);
      if (line.startsWith('{') || line.startsWith('Ctrl-C')) written();
    },
  });
  await Promise.race([isUp, exit]);
  try {
    await look(io.lines.join('\n'));
  } finally {
    io.abort();
  }
  return exit;
}

const urlIn = (text: string): string => /CHATHUB_API_URL=(\S+)/.exec(text)?.[1] ?? '';

describe('sandbox', () => {
  it('runs until it is ended, and says what to put in .env', async () => {
    let url = '';
    const exitCode = await whileRunning([], async (text) => {
      url = urlIn(text);
      expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200);
      expect(text).toContain(`  CHATHUB_WIDGET_URL=${url}/operator-chat-panel/widget-script.js`);
      expect(text).toContain('  CHATHUB_LOGIN=demo\n  CHATHUB_PASSWORD=demo\n');
      const env = { CHATHUB_API_URL: url, CHATHUB_LOGIN: 'demo', CHATHUB_PASSWORD: 'demo' };
      expect(await run(['orgs'], createFakeIo({ env }))).toBe(0);
    });
    expect(exitCode).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('starts with faults, and tells them as JSON', async () => {
    const faults = ['api.status=503', 'api.times=3', 'script.mode=hang', 'stream.drop=true'];
    const argv = ['--json', '--token-lifetime', '60', ...faults.flatMap((f) => ['--fault', f])];
    await whileRunning(argv, async (text) => {
      const told = JSON.parse(text);
      expect(told.faults).toEqual({
        api: { status: 503, times: 3 },
        script: { mode: 'hang' },
        stream: { drop: true },
        tokens: { maxLifetime: 60 },
      });
      expect(told.env).toEqual({
        CHATHUB_API_URL: told.apiUrl,
        CHATHUB_WIDGET_URL: told.widgetUrl,
        CHATHUB_LOGIN: 'demo',
        CHATHUB_PASSWORD: 'demo',
      });
      expect((await fetch(`${told.apiUrl}/api/company/organization`)).status).toBe(503);
    });
  });

  it('does not show credentials of the user', async () => {
    await whileRunning(['--login', 'somebody', '--password', 'hunter2-hunter2'], async (text) => {
      expect(text).not.toMatch(/somebody|hunter2/);
      expect(text).toContain('CHATHUB_PASSWORD=(the one that you gave)');
      const env = {
        CHATHUB_API_URL: urlIn(text),
        CHATHUB_LOGIN: 'somebody',
        CHATHUB_PASSWORD: 'hunter2-hunter2',
      };
      expect(await run(['orgs'], createFakeIo({ env }))).toBe(0);
    });
  });

  it.each([
    ['api.state=503', /Unknown fault "api.state"/, /Known here: latency, status/],
    ['nothing.status=503', /Unknown fault "nothing"/, /api, tokens, stream, script/],
    ['script.mode=maybe', /Impossible value for "script.mode"/, /hang/],
    ['api.status=soon', /Impossible value for "api.status"/, /number/],
    ['status', /not written as <group>\.<field>=<value>/, /--fault api\.status=503/],
  ])('refuses the fault %s by the sandbox itself', async (fault, message, hint) => {
    const io = createFakeIo();
    expect(await run(['sandbox', '--port', '0', '--fault', fault, '--json'], io)).toBe(2);
    const { error } = JSON.parse(io.errorLines.join(''));
    expect(error.code).toBe('bad-faults');
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  it('says which port is free where one is taken', async () => {
    const first = await createSandbox({ customers: false });
    const io = createFakeIo();
    expect(await run(['sandbox', '--port', new URL(first.url).port, '--json'], io)).toBe(1);
    expect(JSON.parse(io.errorLines.join('')).error).toMatchObject({
      code: 'port-taken',
      hint: expect.stringMatching(/\d+ is free/),
    });
    await first.close();
  });

  it('that is ended before it is up comes down again', async () => {
    const io = createFakeIo();
    const exit = run(['sandbox', '--port', '0', '--json'], io);
    io.abort();
    expect(await exit).toBe(0);
    await expect(fetch(JSON.parse(io.lines.join('')).url)).rejects.toThrow();
  });
});
