import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { openGallery } from './open-gallery.ts';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

const start = (environment: Record<string, string>) => {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  children.add(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    output.out += text;
  });
  child.stderr.on('data', (text) => {
    output.err += text;
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return { child, output, exited };
};

it('says one line with the URL, serves, and stops at SIGTERM with a stream open', async () => {
  const { child, output, exited } = start({ PORT: '0' });
  while (!output.out.includes('\n')) await once(child.stdout, 'data');
  const url = /http:\/\/localhost:\d+/.exec(output.out)?.[0];
  expect(url).toBeDefined();

  const page = await fetch(`${url}/react/`);
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const answer = await fetch(`${url}/api/chathub/token`, { headers: { cookie } });
  const { token } = (await answer.json()) as { token: string };
  const stream = await fetch(`${url}/sandbox/api/chat/stream`, {
    headers: { cookie, Authorization: `Bearer ${token}` },
  });
  expect(stream.status).toBe(200);
  child.kill('SIGTERM');
  await stream.text().catch(() => {});

  expect(await exited).toBe(0);
  expect(output.out.trim().split('\n')).toHaveLength(1);
  expect(output.err).toBe('');
});

it('says plainly that a port is taken, names a free one, and exits with 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  try {
    const { output, exited } = start({ PORT: String(port) });
    expect(await exited).toBe(1);
    const [, free] =
      new RegExp(
        `^Port ${port} is taken by another program. Port (\\d+) is free: set PORT=\\1 and start again.\n$`,
      ).exec(output.err) ?? [];
    expect(free).toBeDefined();
    await using opened = await openGallery({ port: Number(free) });
    expect(opened.gallery.url).toBe(`http://localhost:${free}`);
  } finally {
    other.close();
  }
});

it('refuses to start with half a configuration, and names what is missing', async () => {
  const { output, exited } = start({ CHATHUB_LOGIN: 'somebody', CHATHUB_PASSWORD: 'not-told' });
  expect(await exited).toBe(1);
  expect(output.err).toContain('Missing: CHATHUB_API_URL, CHATHUB_WIDGET_URL.');
  expect(output.err).not.toContain('not-told');
  expect(output.out).toBe('');
});
