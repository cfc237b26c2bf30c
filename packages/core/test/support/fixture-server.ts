import type { Plugin } from 'vite';

/** What `/fixture/widget.js` understands in its query. */
const WIDGET = `
const tag = [...document.querySelectorAll('script[id^="operator-chat-panel-script"]')]
  .find((script) => script.src.split('#')[0] === import.meta.url.split('#')[0]);
const query = new URL(import.meta.url).searchParams;
const mode = query.get('mode');
window.widgetBoots = (window.widgetBoots ?? 0) + 1;
window.widgetTokens = [...(window.widgetTokens ?? []), tag?.getAttribute('token')];
if (mode === 'throw') throw new Error('no room for ' + tag.getAttribute('token'));
if (mode === 'reject') Promise.reject(new Error('later'));
const render = () => {
  const panel = document.createElement('div');
  panel.id = tag.id.replace('-script', '');
  panel.dataset.token = tag.getAttribute('token');
  panel.append(document.createElement('textarea'));
  document.body.append(panel);
};
if (mode === 'late') window.renderLate = render;
else if (mode === 'once' && window.widgetBoots > 1) {}
else if (mode !== 'blank') render();
`;

/**
 * Serves a stand-in widget and counts requests: `?fail=2` answers the first two with 503,
 * `?hang` never answers. `/fixture/count?key=…` tells how often a key was asked for.
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
          response.end('<!doctype html><script nonce="abc"></script><body></body>');
        } else next();
      });
    },
  };
}
