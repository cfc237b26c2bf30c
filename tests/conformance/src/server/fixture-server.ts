import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { elsewherePage } from './elsewhere-page.ts';
import { Fixture } from './fixture.ts';
import { hostPage } from './host-page.ts';
import { suitePage } from './suite-page.ts';

/** What engines are pointed at. */
export interface FixtureServer {
  origin: string;
  close(): void;
}

const HOST = '127.0.0.1';
const page = new URL('../page/', import.meta.url);
const core = new URL('./', import.meta.resolve('@chathub/core'));
const PART = 'window.evaluations = (window.evaluations ?? 0) + 1;';

async function listen(listener: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  return { server, origin: `http://${HOST}:${(server.address() as AddressInfo).port}` };
}

/** The file of a path below a folder, as a script. */
async function scriptOf(path: string, folder: URL): Promise<string> {
  const url = new URL(path, folder);
  if (!url.href.startsWith(folder.href)) throw new Error('outside');
  const source = await readFile(url, 'utf8');
  return path.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
}

/**
 * Serves the suite, the built core, and for each key of a case a platform of its own: a widget that does as it is told,
 * a token endpoint, and a log of what was asked of both. The same on a second origin.
 */
export async function startFixtureServer(): Promise<FixtureServer> {
  const fixtures = new Map<string, Fixture>();
  let foreignOrigin = '';

  const listener: RequestListener = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const key = searchParams.get('key') ?? '';
    const fixture = fixtures.get(key) ?? new Fixture();
    fixtures.set(key, fixture);
    response.setHeader('access-control-allow-origin', '*');
    const send = (type: string, body: string) => response.setHeader('content-type', type).end(body);
    const script = (body: string) => {
      response.setHeader('cache-control', 'max-age=600');
      send('text/javascript', body);
    };
    try {
      if (pathname === '/widget.js') fixture.script(request, response);
      else if (pathname === '/token') fixture.token(request, response);
      else if (pathname === '/control') {
        fixture.control(Object.fromEntries(searchParams));
        response.end();
      } else if (pathname === '/log') send('application/json', JSON.stringify(fixture.log));
      else if (pathname === '/part.js') script(PART);
      else if (pathname === '/suite') send('text/html', suitePage(foreignOrigin));
      else if (pathname === '/elsewhere') send('text/html', elsewherePage);
      else if (pathname === '/host') {
        const policy = searchParams.get('policy');
        if (policy) response.setHeader('content-security-policy', policy);
        send('text/html', hostPage);
      } else if (pathname.startsWith('/page/')) script(await scriptOf(pathname.slice(6), page));
      else if (pathname.startsWith('/core/')) script(await scriptOf(pathname.slice(6), core));
      else throw new Error('no such page');
    } catch {
      response.writeHead(404).end();
    }
  };

  const [own, foreign] = await Promise.all([listen(listener), listen(listener)]);
  foreignOrigin = foreign.origin;
  return {
    origin: own.origin,
    close() {
      for (const { server } of [own, foreign]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
