import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What `/fixture/widget.js` understands in its query. */
const WIDGET = `
const tag = [...document.querySelectorAll('script[id^="operator-chat-panel-script"]')]
  .find((script) => script.src.split('#')[0] === import.meta.url.split('#')[0]);
const mode = new URL(import.meta.url).searchParams.get('mode');
const render = () => {
  const panel = document.createElement('div');
  panel.id = tag.id.replace('-script', '');
  panel.dataset.token = tag.getAttribute('token');
  panel.append(document.createElement('textarea'));
  document.body.append(panel);
};
const boot = () => {
  window.widgetBoots = (window.widgetBoots ?? 0) + 1;
  window.widgetTokens = [...(window.widgetTokens ?? []), tag.getAttribute('token')];
  if (mode === 'throw') throw new Error('no room for ' + tag.getAttribute('token'));
  if (mode === 'reject') Promise.reject(new Error('later'));
  if (mode === 'late') window.renderLate = render;
  else if (mode === 'once' && window.widgetBoots > 1) {}
  else if (mode !== 'blank') render();
};
// Without its tag it belongs to a test that has ended while it was on its way.
if (tag) boot();
`;

/** A host app that has the built core, under whatever policy its address asks for. */
const PAGE = `<!doctype html>
<title>Host</title>
<script type="module" nonce="abc" src="/fixture/boot.js"></script>
<div id="place"></div>`;

const BOOT = `
import * as core from '/fixture/core.js';
window.core = core;
`;

/**
 * Serves a stand-in widget and counts requests: `?fail=2` answers the first two with 503,
 * `?hang` never answers. `/fixture/count?key=…` tells how often a key was asked for.
 * `/fixture/page?csp=…` is a page of its own under that Content-Security-Policy.
 */
export function fixtureServer(): Plugin {
  const counts = new Map<string, number>();
  return {
    name: 'fixture-server',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const key = url.searchParams.get('key') ?? '';
        const count = counts.get(key) ?? 0;
        if (url.pathname === '/fixture/count') {
          response.end(String(count));
        } else if (url.pathname === '/fixture/widget.js') {
          counts.set(key, count + 1);
          if (url.searchParams.has('hang')) return;
          const failing = count < Number(url.searchParams.get('fail') ?? 0);
          response.statusCode = failing ? 503 : 200;
          response.setHeader('content-type', 'text/javascript');
          response.setHeader('cache-control', failing ? 'no-store' : 'max-age=600');
          response.end(WIDGET);
        } else if (url.pathname === '/fixture/page') {
          const csp = url.searchParams.get('csp');
          if (csp) response.setHeader('content-security-policy', csp);
          response.setHeader('content-type', 'text/html');
          response.end(PAGE);
        } else if (url.pathname === '/fixture/boot.js') {
          response.setHeader('content-type', 'text/javascript');
          response.end(BOOT);
        } else if (url.pathname === '/fixture/core.js') {
          response.setHeader('content-type', 'text/javascript');
          response.end(readFileSync(new URL('../../dist/index.js', import.meta.url)));
        } else next();
      });
    },
  };
}
