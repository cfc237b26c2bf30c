import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, createSandboxApp, developmentToken, type Sandbox } from '../src/index.ts';
import { launchChromium } from './chromium.ts';
import { type Client, createClient } from './client.ts';
import { eventually } from './eventually.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { type HostPage, serveHostPage } from './host-page.ts';

let browser: Browser;
let host: HostPage;
let clock: FakeClock;
let sandbox: Sandbox;
let client: Client;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  host = await serveHostPage();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(async () => {
  // The browser's clock is real, so that the sandbox's begins at the same time and then stands.
  clock = createFakeClock(Date.now());
  sandbox = await createSandbox({ environment: clock });
  client = createClient(sandbox, clock.now);
  page = await browser.newPage();
  // The page's own listener, as the platform's documentation shows it.
  await page.addInitScript(() => {
    const errors: string[] = [];
    Object.assign(window, { errors });
    addEventListener('error', (event) => errors.push(event.message));
  });
});
afterEach(async () => {
  await page.close();
  await sandbox.close();
});

const tag = (token: string, { organization = '', fragment = '', nonce = '' } = {}) =>
  `<script type="module" id="operator-chat-panel-script${organization && `-${organization}`}"
    src="${sandbox.widgetUrl}${fragment}" token="${token}" ${nonce && `nonce="${nonce}"`}></script>`;

async function visit(body: string, headers: Record<string, string> = {}): Promise<void> {
  host.show(body, headers);
  await page.goto(host.origin);
}

const errors = () => page.evaluate(() => (window as unknown as { errors: string[] }).errors);
const status = (text: string) => page.getByRole('status').filter({ hasText: text });
const openPanels = () => page.locator('operator-chat-panel').count();

async function inject(token: string, fragment: string, id = 'operator-chat-panel-script') {
  await page.evaluate(
    ([src, value, name]) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.id = name;
      script.src = src;
      script.setAttribute('token', value);
      document.body.append(script);
    },
    [`${sandbox.widgetUrl}${fragment}`, token, id] as const,
  );
}

describe('a static tag', () => {
  it('boots a panel in which a customer is answered, by keyboard alone', async () => {
    await visit(`<h1>Shop</h1>${tag(await client.operatorToken())}`);
    await status('Connected').waitFor();
    await page.getByText('No conversations yet').waitFor();
    await clock.advance(1000);
    const row = page.getByRole('button', { name: /^Marta Kowalska/ });
    await row.waitFor();
    expect(await row.textContent()).toContain('1 unread');
    await row.focus();
    await page.keyboard.press('Enter');
    const log = page.getByRole('log', { name: 'Conversation with Marta Kowalska' });
    await log.getByText('Is the oak desk still available').waitFor();
    const reply = page.getByRole('textbox', { name: 'Reply' });
    await eventually(async () =>
      expect(await reply.evaluate((node) => node.matches(':focus'))).toBe(true),
    );
    await page.keyboard.type('First line');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('second line');
    expect(await reply.inputValue()).toBe('First line\nsecond line');
    await page.keyboard.press('Enter');
    await log.getByText('First line second line').waitFor();
    expect(await reply.inputValue()).toBe('');
    await eventually(() => expect(sandbox.stats().requests['/api/chat/messages']).toBe(1));
    await log.locator('[data-state]').waitFor({ state: 'detached' });
    await clock.advance(2000);
    await log.getByText('And can I choose the colour of the legs?').waitFor();
    expect(await log.locator('time').count()).toBe(3);
    expect(await errors()).toEqual([]);
  });

  it('moves through the conversations with the arrow keys', async () => {
    for (const customer of ['Ann', 'Ben', 'Cem']) {
      await clock.advance(10);
      sandbox.sendCustomerMessage({ customer, text: `I am ${customer}` });
    }
    await visit(tag(developmentToken));
    const row = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
    await row('Cem').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await row('Ann').evaluate((node) => node.matches(':focus'))).toBe(true);
    await page.keyboard.press('Home');
    expect(await row('Cem').evaluate((node) => node.matches(':focus'))).toBe(true);
    expect(await row('Cem').getAttribute('tabindex')).toBe('0');
    expect(await row('Ann').getAttribute('tabindex')).toBe('-1');
  });

  it('keeps a half-typed reply for each conversation', async () => {
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Hello' });
    sandbox.sendCustomerMessage({ customer: 'Ben', text: 'Hello' });
    await visit(tag(developmentToken));
    const reply = page.getByRole('textbox', { name: 'Reply' });
    await page.getByRole('button', { name: /^Ann/ }).click();
    await reply.fill('Dear Ann');
    await page.getByRole('button', { name: 'Back to conversations' }).click();
    await page.getByRole('button', { name: /^Ben/ }).click();
    expect(await reply.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Back to conversations' }).click();
    await page.getByRole('button', { name: /^Ann/ }).click();
    expect(await reply.inputValue()).toBe('Dear Ann');
  });

  it('collapses to a button that counts what is unread', async () => {
    await visit(tag(developmentToken));
    await status('Connected').waitFor();
    await page.getByRole('button', { name: 'Minimize chat panel' }).click();
    sandbox.sendCustomerMessage({ text: 'One' });
    sandbox.sendCustomerMessage({ text: 'Two' });
    const launcher = page.getByRole('button', { name: 'Open chat panel, Sales, 2 unread' });
    await launcher.click();
    await page.getByRole('button', { name: /^Guest/ }).waitFor();
  });

  it('offers to send again what was not delivered', async () => {
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Hello' });
    await visit(tag(developmentToken));
    await page.getByRole('button', { name: /^Ann/ }).click();
    await page.route('**/api/chat/messages', (route) => route.abort(), { times: 1 });
    await page.getByRole('textbox', { name: 'Reply' }).fill('Are you there?');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Not delivered').waitFor({ state: 'detached' });
    await eventually(() => expect(sandbox.stats().requests['/api/chat/messages']).toBe(1));
    expect(await page.getByRole('log').getByText('Are you there?').count()).toBe(1);
  });

  it('fits a screen of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 560 });
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Hello'.repeat(40) });
    await visit(`<meta name="viewport" content="width=device-width">${tag(developmentToken)}`);
    await page.getByRole('button', { name: /^Ann/ }).click();
    const box = await page.getByRole('button', { name: 'Send' }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe('the life of a connection', () => {
  it('ends at expiry, with the documented window error', async () => {
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Hello' });
    await visit(tag(await client.operatorToken(101, 60)));
    await page.getByRole('button', { name: /^Ann/ }).click();
    await clock.advance(61_000);
    await status('Session ended').waitFor();
    await page.getByRole('alert').getByText('Your session has expired').waitFor();
    expect(await page.getByRole('textbox', { name: 'Reply' }).isDisabled()).toBe(true);
    await eventually(async () => expect(await errors()).toHaveLength(1));
    expect((await errors())[0]).toContain('token expired');
    const streams = sandbox.stats().requests['/api/chat/stream'];
    expect(streams).toBe(1);
  });

  it('ends when the operator is revoked', async () => {
    await visit(tag(await client.operatorToken()));
    await status('Connected').waitFor();
    sandbox.revokeOperator(101);
    await page.getByRole('alert').getByText('Your access was withdrawn').waitFor();
    await eventually(async () => expect((await errors())[0]).toContain('operator revoked'));
  });

  it('connects again after a cut, and shows what it missed', async () => {
    await visit(tag(developmentToken));
    await status('Connected').waitFor();
    sandbox.faults.set({ stream: { drop: true, refuse: true } });
    await status('Reconnecting').waitFor();
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Missed' });
    sandbox.faults.reset();
    await page.getByRole('button', { name: /^Ann/ }).waitFor();
    await status('Connected').waitFor();
    expect(await errors()).toEqual([]);
  });

  it.each([
    ['no token', '', 'Invalid token'],
    ['a broken token', 'eyJ.broken', 'Invalid token'],
    ['a token in quotes', `&quot;${developmentToken}&quot;`, 'Invalid token'],
  ])('raises a window error for %s', async (_name, token, message) => {
    await visit(tag(token));
    await eventually(async () => expect((await errors())[0]).toContain(message));
    expect(sandbox.stats().connections).toEqual([]);
  });

  it('is refused on a page that is not on the allow list', async () => {
    await sandbox.close();
    sandbox = await createSandbox({ environment: clock, allowedOrigins: ['https://shop.example'] });
    const refused = page.waitForEvent('requestfailed');
    await visit(tag(developmentToken));
    expect((await refused).url()).toBe(`${sandbox.apiUrl}/api/chat/stream`);
    await status('Connecting').waitFor();
    expect(sandbox.stats().connectionsOpened).toBe(0);
  });

  it('closes when its element is taken away, but not with its tag', async () => {
    await visit(tag(developmentToken));
    await status('Connected').waitFor();
    await page.evaluate(() => document.querySelector('#operator-chat-panel-script')?.remove());
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Still here?' });
    await page.getByRole('button', { name: /^Ann/ }).waitFor();
    await page.evaluate(() => document.querySelector('operator-chat-panel')?.remove());
    await eventually(() => expect(sandbox.stats().connections).toEqual([]));
  });
});

describe('a second run', () => {
  it('does not happen for the same URL', async () => {
    await visit(tag(developmentToken));
    await status('Connected').waitFor();
    const loaded = page.evaluate((src) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.id = 'operator-chat-panel-script';
      script.src = src;
      script.setAttribute('token', 'another');
      document.querySelector('#operator-chat-panel-script')?.replaceWith(script);
      return new Promise((resolve) => script.addEventListener('load', resolve));
    }, sandbox.widgetUrl);
    await loaded;
    expect(await openPanels()).toBe(1);
    expect(sandbox.stats().requests['/operator-chat-panel/widget-script.js']).toBe(1);
  });

  it('comes with a new fragment, from the cache, and with the new token', async () => {
    await visit(tag(await client.operatorToken(101, 60)));
    await status('Connected').waitFor();
    await page.evaluate(() => document.querySelector('#operator-chat-panel-script')?.remove());
    await inject(await client.operatorToken(101, 3600), '#2');
    await eventually(() => expect(sandbox.stats().connections).toHaveLength(2));
    const [first, second] = sandbox.stats().connections;
    expect(second?.tokenExpiresAt).toBeGreaterThan(
      first?.tokenExpiresAt ?? Number.POSITIVE_INFINITY,
    );
    expect(await openPanels()).toBe(2);
    expect(sandbox.stats().requests['/operator-chat-panel/widget-script.js']).toBe(1);
    expect(await errors()).toEqual([]);
  });
});

describe('other places', () => {
  it('serves two organizations on one page, side by side', async () => {
    const sales = tag(await client.operatorToken(101), { organization: 'sales' });
    const support = tag(await client.operatorToken(103), { organization: 'support' });
    await visit(`${sales}${support}`);
    const panel = (name: string) => page.getByRole('region', { name: `Operator chat, ${name}` });
    await panel('Sales').waitFor();
    await panel('Support').waitFor();
    const ids = await page
      .locator('operator-chat-panel')
      .evaluateAll((nodes) => nodes.map(({ id }) => id));
    expect(ids).toEqual(['operator-chat-panel-sales', 'operator-chat-panel-support']);
    const left = await panel('Support').boundingBox();
    const right = await panel('Sales').boundingBox();
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Hello', organizationId: 'support' });
    await panel('Support').getByRole('button', { name: /^Ann/ }).waitFor();
    expect(await panel('Sales').getByRole('button', { name: /^Ann/ }).count()).toBe(0);
  });

  it('fills a same-origin frame, and shows list and thread at once', async () => {
    sandbox.sendCustomerMessage({ customer: 'Ann', text: 'Hello' });
    await visit('<h1>Shop</h1><iframe title="Chat" width="800" height="500"></iframe>');
    await page.evaluate(
      ([src, token]) => {
        const inside = document.querySelector('iframe')?.contentDocument;
        if (!inside) throw new Error('No frame.');
        const script = inside.createElement('script');
        script.type = 'module';
        script.id = 'operator-chat-panel-script';
        script.src = src;
        script.setAttribute('token', token);
        inside.body.append(script);
      },
      [sandbox.widgetUrl, developmentToken] as const,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: /^Ann/ }).click();
    await frame.getByRole('textbox', { name: 'Reply' }).fill('Hello Ann');
    await frame.getByRole('textbox', { name: 'Reply' }).press('Enter');
    await frame.getByRole('log').getByText('Hello Ann').waitFor();
    expect(await frame.getByRole('button', { name: /^Ann/ }).isVisible()).toBe(true);
    expect(await frame.getByRole('button', { name: 'Minimize chat panel' }).count()).toBe(0);
    const box = await frame.getByRole('region').boundingBox();
    expect([box?.width, box?.height]).toEqual([800, 500]);
  });

  it('finds its API under a prefix of another server, on its origin', async () => {
    const app = createSandboxApp({ environment: clock, allowedOrigins: [] });
    app.sendCustomerMessage({ customer: 'Ann', text: 'Hello' });
    const script = '/sandbox/operator-chat-panel/widget-script.js?v=1#2';
    const server = express()
      .use('/sandbox', app.listener)
      .get('/', (_request, response) => {
        response.send(
          `<!doctype html><script type="module" id="operator-chat-panel-script" src="${script}" token="${developmentToken}"></script>`,
        );
      })
      .listen(0, '127.0.0.1');
    await once(server, 'listening');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.getByRole('button', { name: /^Ann/ }).click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('Hello Ann');
    await page.getByRole('button', { name: 'Send' }).click();
    await eventually(() => expect(app.stats().requests['/api/chat/messages']).toBe(1));
    await app.close();
    server.close();
    server.closeAllConnections();
  });

  it('holds under a strict policy with nonces and Trusted Types', async () => {
    const violations: string[] = [];
    page.on('console', (entry) => entry.type() === 'error' && violations.push(entry.text()));
    sandbox.sendCustomerMessage({ customer: 'Ann', text: '<b>Hello</b>' });
    await visit(tag(developmentToken, { nonce: 'r4nd0m' }), {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'nonce-r4nd0m' 'strict-dynamic'",
        `connect-src ${sandbox.apiUrl}`,
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
    await page.getByRole('button', { name: /^Ann/ }).click();
    await page.getByRole('log').getByText('<b>Hello</b>').waitFor();
    const panel = page.getByRole('region', { name: 'Operator chat, Sales' });
    expect(await panel.evaluate((node) => getComputedStyle(node).borderRadius)).toBe('16px');
    expect(violations.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  it('can throw while booting, or render late', async () => {
    sandbox.faults.set({ script: { mode: 'throw', times: 1 } });
    await visit(tag(developmentToken));
    await eventually(async () => expect((await errors())[0]).toContain('failed to start'));
    expect(await openPanels()).toBe(0);
    sandbox.faults.set({ script: { mode: 'late', lateBy: 300, times: 1 } });
    await page.evaluate(() => document.querySelector('#operator-chat-panel-script')?.remove());
    await inject(developmentToken, '?late');
    await status('Connected').waitFor();
  });
});
