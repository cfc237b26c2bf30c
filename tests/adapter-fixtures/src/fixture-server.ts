import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { widget } from './widget.ts';

interface Counts {
  token: number;
  widget: number;
  /** Requests for a token that are still waiting. */
  open: number;
  organizations: string[];
}

/**
 * Serves the stand-in platform under `/fixtures/`:
 * - `widget.js` and `token`, counted by `?key=`. `fail=2` makes the first two answers an error of
 *   `status` (default 503), `hang` leaves the request without an answer.
 * - `count?key=` answers how often each was asked for, and how many requests still wait.
 * - `page?csp=&body=` is a page with this policy and this body.
 *
 * @param files Served as they are, by path: what a bundler must not touch.
 */
export function fixtureServer(files: Record<string, URL> = {}): Plugin {
  const counts = new Map<string, Counts>();
  const countsFor = (key: string) => {
    const entry = counts.get(key) ?? { token: 0, widget: 0, open: 0, organizations: [] };
    counts.set(key, entry);
    return entry;
  };
  return {
    name: 'adapter-fixtures',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        const key = searchParams.get('key') ?? '';
        const answer = (type: string, body: string, failing = false) => {
          if (searchParams.has('hang')) return;
          response.statusCode = failing ? Number(searchParams.get('status') ?? 503) : 200;
          response.setHeader('content-type', type);
          response.setHeader('cache-control', 'no-store');
          response.end(body);
        };
        const failing = (count: number) => count <= Number(searchParams.get('fail') ?? 0);
        if (files[pathname]) {
          answer('text/javascript', await readFile(files[pathname], 'utf8'));
        } else if (pathname === '/fixtures/count') {
          answer('application/json', JSON.stringify(countsFor(key)));
        } else if (pathname === '/fixtures/widget.js') {
          answer('text/javascript', widget, failing(++countsFor(key).widget));
        } else if (pathname === '/fixtures/token') {
          const entry = countsFor(key);
          const organization = searchParams.get('org') ?? '';
          entry.organizations.push(organization);
          entry.open++;
          response.once('close', () => entry.open--);
          const token = `token-${organization}-${++entry.token}`;
          answer(
            'application/json',
            JSON.stringify({ token, expiresIn: 3600 }),
            failing(entry.token),
          );
        } else if (pathname === '/fixtures/page') {
          response.setHeader('content-security-policy', searchParams.get('csp') ?? '');
          answer('text/html', `<!doctype html><body>${searchParams.get('body')}</body>`);
        } else next();
      });
    },
  };
}
