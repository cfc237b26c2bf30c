import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLink } from '../network/create-link.ts';
import { listenShaped } from '../network/listen-shaped.ts';
import type { SiteOptions } from './site-options.ts';
import { widgetScript } from './widget-script.ts';

/** A page and a widget on origins that no browser has seen, behind a link of their own. */
export interface Site {
  /** What is visited, for people. */
  readonly name: string;
  /** Whether the kit is to say that the panel is ready. */
  readonly byKit: boolean;
  /** The address of the page; each call is a visit. */
  visit(): string;
  /** Paths that were asked for since the last visit began. */
  readonly requests: readonly string[];
  /** The token of the last answer. */
  readonly token: string;
  /** Ends all connections, as time does between two visits. */
  disconnect(): void;
  close(): void;
}

const OBSERVE = `;
window.observed = { longTasks: [], layoutShift: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) observed.longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) observed.layoutShift += value;
}).observe({ type: 'layout-shift', buffered: true });`;

const widgets = { whole: widgetScript(true), silent: widgetScript(false) };

/** Serves one app, its token endpoint and its widget, each as production does. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const { framework, variant, network, tokenTime, scriptTime } = options;
  const { tokenStatus = 200, renders = true, observes = false } = options;
  const bundle = readFileSync(new URL(`../../dist/${framework}/${variant}.js.br`, import.meta.url));
  const link = createLink(network);
  // The system gives a port again in time, and a browser may still have what was there.
  const id = randomUUID();
  let requests: string[] = [];
  let token = '';

  const note = ({ url = '' }: IncomingMessage) => {
    const [path = ''] = url.split('?');
    requests.push(path);
    return path;
  };
  // WebKitGTK asks for brotli over TLS only, and takes it anyway.
  const sendScript = (response: ServerResponse, script: Buffer, cacheControl: string) => {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.setHeader('content-encoding', 'br');
    response.setHeader('cache-control', cacheControl);
    response.end(script);
  };

  const widget = await listenShaped(link, async (request, response) => {
    note(request);
    await sleep(scriptTime);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('timing-allow-origin', '*');
    sendScript(response, renders ? widgets.whole : widgets.silent, 'max-age=600');
  });
  const config = JSON.stringify({
    tokenEndpoint: variant === 'recipe' ? '/token.txt' : '/token',
    scriptUrl: `${widget.origin}/widget/${id}/widget-script.js`,
  });
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${framework} ${variant}</title>
    <link rel="icon" href="data:,">
    <script>window.benchConfig = ${config}${observes ? OBSERVE : ''}</script>
    <script type="module" src="/assets/${id}/app.js"></script>
  </head>
  <body><div id="app"></div></body>
</html>`;

  const app = await listenShaped(link, async (request, response) => {
    const path = note(request);
    if (path.startsWith('/assets/')) {
      sendScript(response, bundle, 'public, max-age=31536000, immutable');
    } else if (path.startsWith('/token')) {
      await sleep(tokenTime);
      const json = path === '/token';
      response.setHeader('content-type', json ? 'application/json' : 'text/plain');
      response.setHeader('cache-control', 'no-store');
      if (tokenStatus !== 200) {
        response.writeHead(tokenStatus).end('Failed to generate token');
        return;
      }
      // As long as an operator token of ChatHub's.
      token = randomBytes(200).toString('base64url');
      response.end(json ? JSON.stringify({ token, expiresIn: 28_800 }) : token);
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'no-cache');
      response.end(page);
    }
  });

  let visits = 0;
  return {
    name: `${framework}/${variant}`,
    byKit: variant.startsWith('kit'),
    visit() {
      requests = [];
      visits += 1;
      return `${app.origin}/?visit=${visits}`;
    },
    get requests() {
      return requests;
    },
    get token() {
      return token;
    },
    disconnect() {
      app.disconnect();
      widget.disconnect();
    },
    close() {
      app.close();
      widget.close();
    },
  };
}
