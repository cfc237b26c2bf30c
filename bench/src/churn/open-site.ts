import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { listen } from '../listen.ts';
import type { SiteOptions } from './site-options.ts';
import type { Subject } from './subject.ts';

/** The page of one app, with its token endpoint and the stand-in widget. */
export interface Site {
  readonly url: string;
  /** Requests so far. */
  readonly requests: { readonly token: number; readonly script: number };
  /** Whether nothing is being answered. */
  readonly idle: boolean;
  close(): void;
}

/**
 * Renders as soon as it runs, so that a cycle costs what the app and the browser take. One that is too late finds no tag.
 */
const widget = (renders: boolean) => `
window.widgetRuns = (window.widgetRuns ?? 0) + 1;
const tag = document.getElementById('operator-chat-panel-script');
if (tag && ${renders}) {
  const panel = document.createElement('section');
  panel.id = 'operator-chat-panel';
  panel.dataset.token = tag.getAttribute('token');
  document.body.append(panel);
}
`;

const bundleDriver = async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('./page/driver.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Serves an app that `pnpm build` has built. */
export async function openSite(
  { framework, variant }: Subject,
  { isolation, renders = true, tokenStatus = 200 }: SiteOptions = {},
): Promise<Site> {
  const driver = await bundleDriver();
  const app =
    variant === 'bare'
      ? ''
      : readFileSync(new URL(`../../dist/${framework}/${variant}.js`, import.meta.url));
  const byHand = variant === 'recipe' || variant === 'mended';
  const config = {
    tokenEndpoint: '/token',
    scriptUrl: '/widget.js',
    ...(isolation && { isolation }),
  };
  const page = `<!doctype html><title>Host</title><link rel="icon" href="data:,">
<body><div id="app"></div>
<script>window.benchConfig = ${JSON.stringify(config)}</script>
<script src="/driver.js"></script><script type="module" src="/app.js"></script>`;
  let requests = { token: 0, script: 0 };
  let open = 0;

  const { origin, close } = await listen((request, response) => {
    open++;
    response.once('close', () => open--);
    // For a clock of microseconds (High Resolution Time, "coarsen time").
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const send = (type: string, body: string | Buffer) =>
      response.setHeader('content-type', type).end(body);
    if (request.url === '/') send('text/html', page);
    else if (request.url === '/driver.js') send('text/javascript', driver);
    else if (request.url === '/app.js') send('text/javascript', app);
    else if (request.url === '/widget.js') {
      requests = { ...requests, script: requests.script + 1 };
      response.setHeader('cache-control', 'max-age=600');
      send('text/javascript', widget(renders));
    } else if (request.url === '/token') {
      requests = { ...requests, token: requests.token + 1 };
      const token = `token-${requests.token}`;
      response.statusCode = tokenStatus;
      // The documented recipe reads the bare token.
      if (byHand) send('text/plain', token);
      else send('application/json', JSON.stringify({ token, expiresIn: 24 * 3600 }));
    } else response.writeHead(404).end();
  });
  return {
    url: `${origin}/`,
    get requests() {
      return requests;
    },
    get idle() {
      return open === 0;
    },
    close,
  };
}
