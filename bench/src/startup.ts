import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { startupPages } from './startup-pages.ts';

const RUNS = Number(process.env.RUNS ?? 9);
const core = readFileSync(new URL(import.meta.resolve('@chathub/core')));
const WIDGET = `const tag = document.getElementById('operator-chat-panel-script');
const panel = document.createElement('div');
panel.id = 'operator-chat-panel';
panel.dataset.token = tag.getAttribute('token');
document.body.append(panel);`;

/** Serves the page, the token after `token` ms and the script after `script` ms. */
async function open(token: number, script: number) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer, delay = 0) =>
      setTimeout(() => {
        response.setHeader('content-type', type);
        response.end(body);
      }, delay);
    if (pathname === '/token') send('application/json', '{"token":"a","expiresIn":3600}', token);
    else if (pathname === '/widget.js') {
      response.setHeader('cache-control', 'max-age=600');
      send('text/javascript', WIDGET, script);
    } else if (pathname === '/core.js') send('text/javascript', core);
    else {
      const page = startupPages[searchParams.get('page') ?? ''] ?? (() => '');
      send('text/html', `<body><script type="module">${page('/widget.js')}</script>`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const browser = await chromium.launch({
  executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

/** Milliseconds from navigation to the panel, in a browser context that has seen nothing. */
async function once(url: string, page: string): Promise<number> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${url}/?page=${page}`);
  await tab.waitForFunction(() => 'ready' in window);
  const seen = await tab.evaluate(() => ({
    ready: (window as unknown as { ready: number }).ready,
    token: document.getElementById('operator-chat-panel')?.dataset.token,
  }));
  await context.close();
  if (seen.token !== 'a') throw new Error(`${page}: no panel with the token, so nothing measured`);
  return seen.ready;
}

const rows = [];
for (const [token, script] of [
  [200, 200],
  [100, 400],
  [400, 100],
  [20, 20],
] as const) {
  const { server, url } = await open(token, script);
  const times: Record<string, number[]> = { kit: [], recipe: [], floor: [] };
  for (let run = -1; run < RUNS; run++) {
    for (const page of Object.keys(times)) {
      const time = await once(url, page);
      if (run >= 0) times[page]?.push(time);
    }
  }
  server.closeAllConnections();
  server.close();
  const [kit, recipe, floor] = ['kit', 'recipe', 'floor'].map((page) => median(times[page] ?? []));
  rows.push({
    'token/script ms': `${token}/${script}`,
    kit: Math.round(kit as number),
    recipe: Math.round(recipe as number),
    floor: Math.round(floor as number),
    'kit / floor': ((kit as number) / (floor as number)).toFixed(2),
    'recipe / kit': ((recipe as number) / (kit as number)).toFixed(2),
  });
}
await browser.close();
console.table(rows);
