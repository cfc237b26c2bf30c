import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ChatHub } from '@chathub/core';
import { createSandboxWorker } from '@chathub/sandbox/worker';
import { build } from 'esbuild';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Faults, SandboxStats } from '../src/index.ts';
import { launchChromium } from './chromium.ts';
import { eventually } from './eventually.ts';

/** One file, as a bundler of an application makes it. A module of Node in it fails the build. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`worker/${file}`, import.meta.url))],
    write: false,
    bundle: true,
    format: file === 'page.ts' ? 'esm' : 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('in a service worker', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let requested: string[];
  let context: BrowserContext;
  let page: Page;
  let cdp: CDPSession;

  beforeAll(async () => {
    const scripts: Record<string, string> = {
      '/service-worker.js': await bundle('service-worker.ts'),
      '/page.js': await bundle('page.ts'),
    };
    server = createServer(({ url = '/' }, response) => {
      requested.push(url);
      const script = scripts[url];
      response.writeHead(script || url === '/' ? 200 : 404, {
        'Content-Type': script ? 'text/javascript' : 'text/html',
      });
      response.end(
        script ??
          '<!doctype html><title>Docs</title><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  beforeEach(async () => {
    requested = [];
    context = await browser.newContext();
    page = await context.newPage();
    cdp = await context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await page.goto(origin);
    await page.locator('[data-chathub-status=ready]').waitFor({ state: 'attached' });
  });
  afterEach(async () => {
    await context?.close();
  });

  const panel = (text: string) => page.getByRole('status').filter({ hasText: text });

  /** Asks the worker, as a page with buttons for it does. */
  const control = (method: string, path: string, body?: object) =>
    page.evaluate(
      async (call) => {
        const answer = await fetch(`/sandbox/_sandbox/${call.path}`, {
          method: call.method,
          headers: { 'Content-Type': 'application/json' },
          ...(call.body && { body: JSON.stringify(call.body) }),
        });
        return answer.json();
      },
      { method, path, body },
    );
  const state = () => control('GET', 'state') as Promise<SandboxStats & { faults: Faults }>;

  async function answerCustomer(customer: string): Promise<void> {
    await control('POST', 'customers/messages', { customer, text: 'Is it in stock?' });
    await page.getByRole('button', { name: new RegExp(`^${customer}`) }).click();
    await page.getByRole('log').getByText('Is it in stock?').waitFor();
    await page.getByRole('textbox', { name: 'Reply' }).fill('It is.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('log').getByText('It is.').waitFor();
    await eventually(async () => expect((await state()).requests['/api/chat/messages']).toBe(1));
  }

  it('answers a customer, without a server', async () => {
    await panel('Connected').waitFor();
    await answerCustomer('Ann');
    expect((await state()).tokensIssued).toBe(1);
    // What is not below the prefix goes to the network, and nothing else does.
    expect(requested.filter((url) => url.startsWith('/sandbox'))).toEqual([]);
    expect(await page.evaluate(async () => (await fetch('/sandboxes')).status)).toBe(404);
    expect(requested).toContain('/sandboxes');
  });

  it('outlives a restart of the worker: the token holds, and renews', async () => {
    await panel('Connected').waitFor();
    await cdp.send('ServiceWorker.stopAllWorkers');
    await panel('Reconnecting').waitFor();
    await panel('Connected').waitFor();
    const restarted = await state();
    expect(restarted.tokensIssued).toBe(0);
    expect(restarted.connections).toHaveLength(1);
    await answerCustomer('Ben');
    await page.evaluate(() => (window as unknown as { chathub: ChatHub }).chathub.refresh());
    await eventually(async () => expect((await state()).connectionsOpened).toBe(2));
    await panel('Connected').waitFor();
    expect((await state()).tokensIssued).toBe(1);
    expect(await page.locator('[data-chathub-status=ready]').count()).toBe(1);
  });

  it('breaks and heals: a call that is dropped is a network error', async () => {
    const ask = () =>
      page.evaluate(() =>
        fetch('/sandbox/api/company/organization').then(
          ({ status }) => `${status}`,
          (error: Error) => error.name,
        ),
      );
    await control('PATCH', 'faults', { api: { drop: true } });
    expect(await ask()).toBe('TypeError');
    await control('DELETE', 'faults');
    expect(await ask()).toBe('401');
  });
});

describe('in a runtime with fetch', () => {
  it('answers below its prefix, and leaves the rest of a worker alone', async () => {
    const worker = createSandboxWorker({ basePath: '/chat', customers: false });
    const ask = (path: string, init?: RequestInit) =>
      worker.fetch(new Request(`https://edge.example${path}`, init));
    const script = await ask('/chat/operator-chat-panel/widget-script.js');
    expect(script.headers.get('Content-Type')).toContain('text/javascript');
    expect(await script.text()).toContain('operator-chat-panel');
    expect(script.headers.get('ETag')).toMatch(/^"[\da-f]{64}"$/);
    expect((await ask('/operator-chat-panel/widget-script.js')).status).toBe(404);
    const { token } = (await (await ask('/chat/_sandbox/endpoint/token')).json()) as {
      token: string;
    };
    const answer = await ask('/chat/_sandbox/endpoint/validate', {
      method: 'POST',
      body: JSON.stringify({ token }),
    });
    expect(await answer.json()).toEqual({ isValid: true });
    const never = () => {
      throw new Error('This request is not for the sandbox.');
    };
    const request = new Request('https://edge.example/other');
    expect(worker.handle({ request, respondWith: never })).toBe(false);
    await worker.close();
  });

  it('has the script asked for each time, so that one that is broken is seen', async () => {
    const worker = createSandboxWorker();
    const script = () =>
      worker.fetch(
        new Request('https://docs.example/sandbox/operator-chat-panel/widget-script.js'),
      );
    const sound = await script();
    expect([sound.status, sound.headers.get('Cache-Control')]).toEqual([200, 'no-cache']);
    worker.faults.set({ script: { mode: 'status' } });
    expect((await script()).status).toBe(503);
  });

  it('rejects where a fault drops the connection', async () => {
    const worker = createSandboxWorker({ customers: false });
    worker.faults.set({ script: { mode: 'drop' } });
    const url = 'https://edge.example/sandbox/operator-chat-panel/widget-script.js';
    await expect(worker.fetch(new Request(url))).rejects.toThrow('dropped');
    await worker.close();
  });

  it('refuses options that cannot work', () => {
    expect(() => createSandboxWorker({ basePath: 'sandbox/' })).toThrow(
      expect.objectContaining({ code: 'bad-options' }),
    );
    expect(() => createSandboxWorker({ secret: 'short' })).toThrow(
      expect.objectContaining({ code: 'bad-options' }),
    );
  });
});
