import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/** What `/fixture/widget.js` understands in its query. */
const WIDGET = `
const tag = [...document.querySelectorAll('script[id^="operator-chat-panel-script"]')]
  .find((script) => script.src.split('#')[0] === import.meta.url.split('#')[0]);
const mode = 'MODE' || new URL(import.meta.url).searchParams.get('mode');
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
  if (mode === 'expired') throw new Error('token expired');
  if (mode === 'throw') throw new Error('no room for ' + tag.getAttribute('token'));
  if (mode === 'reject') Promise.reject(new Error('later'));
  if (mode === 'late') window.renderLate = render;
  else if (mode === 'slow') setTimeout(render, 40);
  else if (mode === 'once' && window.widgetBoots > 1) {}
  else if (mode !== 'blank') render();
};
// Without its tag it belongs to a test that has ended while it was on its way.
if (tag) boot();
`;

/** What runs before and after the rest in some modes; an `await` in it makes any module another kind of module. */
const BEFORE: Record<string, string> = {
  // To a page, a refusal by CORS looks as a port that browsers never ask does.
  refused: "await fetch('http://localhost:9/');",
};
const AFTER: Record<string, string> = {
  steps: 'await new Promise((next) => { window.nextStep = next; });',
  half: "throw new Error('half way');",
};

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
 * `?hang` never answers, and with `?lean` the module holds on to nothing that it used.
 * `/fixture/count?key=…` tells how often a key was asked for.
 * `/fixture/control?key=…&mode=…` changes what its script does from now on: `unavailable`, `missing`,
 * `hang`, `html`, `syntax`, or a mode of the widget; `hold` answers with the next mode.
 * `/fixture/page?csp=…` is a page of its own under that Content-Security-Policy.
 */
export function fixtureServer(): Plugin {
  const counts = new Map<string, number>();
  const modes = new Map<string, string>();
  const hanging = new Set<ServerResponse>();
  const held = new Map<string, Array<() => void>>();
  return {
    name: 'fixture-server',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const key = url.searchParams.get('key') ?? '';
        const count = counts.get(key) ?? 0;
        if (url.pathname === '/fixture/count') {
          response.end(String(count));
        } else if (url.pathname === '/fixture/control') {
          modes.set(key, url.searchParams.get('mode') ?? '');
          for (const one of hanging) one.destroy();
          hanging.clear();
          for (const answer of held.get(key) ?? []) answer();
          held.delete(key);
          response.end();
        } else if (url.pathname === '/fixture/widget.js') {
          counts.set(key, count + 1);
          const answer = () => {
            const mode = modes.get(key) ?? '';
            if (mode === 'hang') hanging.add(response);
            if (url.searchParams.has('hang') || mode === 'hang') return;
            const failing = count < Number(url.searchParams.get('fail') ?? 0);
            response.statusCode =
              mode === 'missing' ? 404 : failing || mode === 'unavailable' ? 503 : 200;
            response.setHeader('content-type', mode === 'html' ? 'text/html' : 'text/javascript');
            // What is controlled must be asked for again.
            const fresh = failing || modes.has(key);
            response.setHeader('cache-control', fresh ? 'no-store' : 'max-age=600');
            const widget = [BEFORE[mode], WIDGET.replace('MODE', () => mode), AFTER[mode]].join(
              '\n',
            );
            // A module holds what is in no block, and the page holds the module.
            const script = url.searchParams.has('lean') ? `{${widget}}` : widget;
            response.end(mode === 'syntax' ? 'const = ;' : script);
          };
          if (modes.get(key) !== 'hold') answer();
          else held.set(key, [...(held.get(key) ?? []), answer]);
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
