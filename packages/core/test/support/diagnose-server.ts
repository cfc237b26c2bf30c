import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Plugin } from 'vite';

/**
 * What a diagnosis looks at, broken as the query says:
 * - `/diagnose/page?csp=&report=&head=&body=` is a page with these policies and this content
 * - `/diagnose/token?body=&status=&type=&cache=&skew=&redirect&hang` is a token endpoint; `skew` in seconds
 * - `/diagnose/other` tells another origin, which has `/cors.js`, `/plain.js`, `/cors-token` and `/plain-token`,
 *   with and without leave for other origins to read them
 */
export function diagnoseServer(): Plugin {
  return {
    name: 'diagnose-server',
    configureServer(server) {
      const other = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const [, who, what] = /^\/(cors|plain)(\.js|-token)$/.exec(pathname) ?? [];
        if (!what) response.statusCode = 404;
        if (who === 'cors') response.setHeader('access-control-allow-origin', '*');
        response.setHeader('cache-control', 'no-store');
        response.setHeader('content-type', what === '.js' ? 'text/javascript' : 'application/json');
        response.end(what === '.js' ? 'export {};' : '{"token":"abc","expiresIn":3600}');
      });
      other.listen(0, '127.0.0.1').unref();
      server.middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        const get = (name: string) => searchParams.get(name);
        if (pathname === '/diagnose/other') {
          response.end(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
        } else if (pathname === '/diagnose/page') {
          const [csp, report] = [get('csp'), get('report')];
          if (csp) response.setHeader('content-security-policy', csp);
          if (report) response.setHeader('content-security-policy-report-only', report);
          response.setHeader('content-type', 'text/html');
          const head = `<title>Host</title><script nonce="abc"></script>${get('head') ?? ''}`;
          response.end(
            `<!doctype html><html><head>${head}</head><body>${get('body') ?? ''}</body>`,
          );
        } else if (pathname === '/diagnose/token') {
          if (get('hang') !== null) return;
          if (get('redirect') !== null) {
            response.statusCode = 302;
            response.setHeader('location', '/diagnose/sign-in');
          }
          response.statusCode = Number(get('status') ?? response.statusCode);
          response.setHeader('content-type', get('type') ?? 'application/json');
          response.setHeader('cache-control', get('cache') ?? 'no-store');
          const skew = Number(get('skew') ?? 0) * 1000;
          response.setHeader('date', new Date(Date.now() + skew).toUTCString());
          response.end(get('body') ?? '');
        } else if (pathname === '/diagnose/sign-in') {
          response.setHeader('content-type', 'text/html');
          response.end('<!doctype html><title>Sign in</title><form></form>');
        } else next();
      });
    },
  };
}
