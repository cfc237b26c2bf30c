import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { describe, expect, it } from 'vitest';
import { createSandbox, createSandboxApp, type SandboxOptions } from '../src/index.ts';

describe('options', () => {
  it.each([
    ['a port out of range', { port: 70_000 }],
    ['a base path without a slash', { basePath: 'sandbox' }],
    ['an empty password', { password: '' }],
    ['a short secret', { secret: 'short' }],
    ['no organization', { organizations: [] }],
    ['an operator of no organization', { operators: [{ id: 1, name: 'A', organizationId: 9 }] }],
    ['a pace of zero', { customers: { pace: 0 } }],
  ] satisfies [string, SandboxOptions][])('refuses %s', (_name, options) => {
    expect(() => createSandboxApp(options)).toThrow(
      expect.objectContaining({ code: 'bad-options', hint: expect.stringMatching(/\w{3}/) }),
    );
  });

  it('seeds organizations and operators of your own', async () => {
    const app = createSandboxApp({
      organizations: [{ id: 6, name: 'Bakery' }],
      operators: [{ id: 7, name: 'Bo', organizationId: 6, status: 1 }],
    });
    expect(app.restoreOperator(7)).toEqual({
      id: 7,
      name: 'Bo',
      status: 0,
      organization: { id: 6, name: 'Bakery' },
    });
  });

  it('tells a taken port plainly, with a free one', async () => {
    const first = await createSandbox();
    const port = Number(new URL(first.url).port);
    await expect(createSandbox({ port })).rejects.toMatchObject({
      code: 'port-taken',
      message: `Port ${port} is taken.`,
      hint: expect.stringMatching(/^Port \d+ is free\.$/),
    });
    await first.close();
  });
});

describe('places to live in', () => {
  it('closes its port', async () => {
    const sandbox = await createSandbox();
    expect((await fetch(`${sandbox.url}/_sandbox/state`)).status).toBe(200);
    await sandbox.close();
    await expect(fetch(`${sandbox.url}/_sandbox/state`)).rejects.toThrow();
  });

  it('can be mounted under a prefix of an Express app', async () => {
    const app = createSandboxApp();
    const server = createServer(express().use('/sandbox', app.listener));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sandbox`;
    expect((await fetch(`${url}/operator-chat-panel/widget-script.js`)).status).toBe(200);
    const login = await fetch(`${url}/api/company/get-token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(app.credentials),
    });
    expect(login.status).toBe(200);
    expect(app.stats().requests).toHaveProperty('/api/company/get-token', 1);
    await app.close();
    server.close();
    server.closeAllConnections();
  });

  it('can live below a base path that stays in the URL', async () => {
    const sandbox = await createSandbox({ basePath: '/chat' });
    expect(sandbox.widgetUrl).toBe(`${sandbox.url}/operator-chat-panel/widget-script.js`);
    sandbox.faults.set({ api: { status: 500, only: '/api/company/' } });
    const login = await fetch(`${sandbox.apiUrl}/api/company/get-token`, { method: 'POST' });
    expect(login.status).toBe(500);
    expect(sandbox.stats().requests).toEqual({ '/api/company/get-token': 1 });
    await sandbox.close();
  });
});
