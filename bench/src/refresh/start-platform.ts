import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { listen } from '../listen.ts';
import type { Platform } from './platform.ts';
import type { Requests } from './requests.ts';
import { BOOT_TIME, TOKEN_LIFE, TOKEN_TIME } from './times.ts';
import { widget } from './widget.ts';
import type { WidgetKind } from './widget-kind.ts';

const PAGE = `<!doctype html><title>Host</title>
<div id="container" style="position:relative;width:400px;height:300px"></div>
<script type="module" src="/page.js"></script>`;

/** Starts it. Whoever opens `/` gets tokens from 1, and nothing is counted yet. */
export async function startPlatform(): Promise<Platform> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./page/main.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const page = outputFiles[0]?.text ?? '';
  let requests: Requests = { token: 0, script: 0 };

  const { origin, close } = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string) => response.setHeader('content-type', type).end(body);
    const json = (body: object) => send('application/json', JSON.stringify(body));
    if (pathname === '/') {
      requests = { token: 0, script: 0 };
      send('text/html', PAGE);
    } else if (pathname === '/page.js') send('text/javascript', page);
    else if (pathname === '/requests') json(requests);
    else if (pathname === '/widget.js') {
      requests = { ...requests, script: requests.script + 1 };
      response.setHeader('cache-control', 'max-age=600');
      send('text/javascript', widget((searchParams.get('kind') ?? 'working') as WidgetKind));
    } else if (pathname === '/api/chathub/token') {
      requests = { ...requests, token: requests.token + 1 };
      const token = `token-${requests.token}`;
      await sleep(TOKEN_TIME);
      const expiresAt = new Date(Date.now() + TOKEN_LIFE * 1000).toISOString();
      json({ token, expiresIn: TOKEN_LIFE, expiresAt });
    } else if (pathname === '/widget-config') {
      await sleep(BOOT_TIME);
      json({ title: 'ChatHub' });
    } else if (pathname === '/messages') {
      // As ChatHub answers once the life of all but the last token has passed.
      const valid = request.headers.authorization === `Bearer token-${requests.token}`;
      response.writeHead(valid ? 200 : 401).end();
    } else response.writeHead(404).end();
  });
  return { origin, close };
}
