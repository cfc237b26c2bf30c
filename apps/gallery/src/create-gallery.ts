import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DemoConfiguration, favicon, pageMarkers } from '@chathub-demo/kit';
import express, { type ErrorRequestHandler, type Request, type Response } from 'express';
import session from 'express-session';
import { createDocumentation } from './create-documentation.ts';
import { createRealPlatform } from './create-real-platform.ts';
import { createSandboxPlatform } from './create-sandbox-platform.ts';
import { createTokenEndpoint, type TokenEndpoint } from './create-token-endpoint.ts';
import { ConnectionRegistry } from './faults/connection-registry.ts';
import { createFaultRouter } from './faults/create-fault-router.ts';
import { endpointFault } from './faults/endpoint-fault.ts';
import { scriptFault } from './faults/script-fault.ts';
import { type BuiltDemo, findDemos } from './find-demos.ts';
import type { Gallery } from './gallery.ts';
import type { GalleryOptions } from './gallery-options.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { renderGallery } from './render-gallery.ts';
import { renderNotFound } from './render-not-found.ts';
import { renderPage } from './render-page.ts';
import { renderUnbuilt } from './render-unbuilt.ts';
import { securityHeaders } from './security-headers.ts';
import { signIn } from './sign-in.ts';

/**
 * Creates the gallery: every built demo, the token endpoint and the sandbox, on one origin.
 *
 * @example
 * const gallery = await createGallery({ port: 0, tokenLifetime: 10 });
 * await gallery.listen();
 * console.info(gallery.url);
 * await gallery.close();
 */
export async function createGallery(options: GalleryOptions = {}): Promise<Gallery> {
  const platform = options.platform
    ? await createRealPlatform(options.platform)
    : createSandboxPlatform(options.sandbox ?? {});
  const apps = options.demosDirectory ?? fileURLToPath(new URL('../..', import.meta.url));
  const demos = await findDemos(apps);
  const documentation = createDocumentation(join(apps, 'docs/dist'));
  const styles = await readFile(
    createRequire(import.meta.url).resolve('@chathub-demo/kit/styles.css'),
  );
  const stylesheet = `/assets/styles-${createHash('sha256').update(styles).digest('hex').slice(0, 10)}.css`;
  const connections = new ConnectionRegistry();
  let endpoint: TokenEndpoint | undefined;
  let servers: Server[] = [];
  let url = '';

  const requireEndpoint = (): TokenEndpoint => {
    if (!endpoint) throw new Error('The gallery does not listen yet.');
    return endpoint;
  };

  const configurationFor = (request: Request): DemoConfiguration => {
    return {
      tokenEndpoint: '/api/chathub/token',
      scriptUrl: platform.scriptUrlFor(request.session),
      faults: platform.sandbox !== null,
      organizations: platform.organizations.map(({ id, name }) => ({ id, name })),
      contactEmail: 'help@example.com',
    };
  };

  const sendPage = (
    request: Request,
    response: Response,
    template: string,
    further: { current?: string; staticToken?: string } = {},
  ): void => {
    const content = {
      nonce: response.locals.nonce,
      demos,
      configuration: configurationFor(request),
      ...further,
    };
    response.set('Cache-Control', 'no-store').type('html').send(renderPage(template, content));
  };

  const sendDemo = async (demo: BuiltDemo, file: string, request: Request, response: Response) => {
    const template = await readFile(file, 'utf8');
    if (request.session.faults?.endpoint !== 'signed-out') signIn(request);
    const staticToken = template.includes(pageMarkers.staticTag)
      ? await requireEndpoint().tokenFor(request)
      : null;
    sendPage(request, response, template, {
      current: demo.slug,
      ...(staticToken === null ? {} : { staticToken }),
    });
  };

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use('/docs', documentation.router);
  app.use(securityHeaders(platform.connectOrigins));

  const immutable = { immutable: true, maxAge: '1y', index: false, redirect: false } as const;
  for (const demo of demos) {
    app.use(`/${demo.slug}/assets`, express.static(`${demo.directory}/assets`, immutable));
  }
  app.get(stylesheet, (_request, response) => {
    response.set('Cache-Control', 'public, max-age=31536000, immutable').type('css').send(styles);
  });
  app.get('/favicon.svg', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=3600').type('svg').send(favicon);
  });

  app.use(
    session({
      name: 'chathub-demo',
      secret: options.sessionSecret ?? randomBytes(32).toString('base64url'),
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto' },
    }),
  );
  app.use(
    '/api/chathub',
    (request, response, next) => {
      if (connections.track(response, request.session.visitor)) next();
    },
    endpointFault,
    (request, response, next) => requireEndpoint().handler(request, response, next),
  );
  if (platform.sandbox) {
    app.use(
      '/demo',
      createFaultRouter(platform.sandbox, connections, () => requireEndpoint().forget()),
    );
    app.use(
      `${platform.sandbox.path}/visitors/:visitor`,
      (request, response, next) => {
        if (connections.track(response, String(request.params.visitor))) next();
      },
      (request, response, next) =>
        request.path.endsWith('.js') ? scriptFault(request, response, next) : next(),
      platform.sandbox.handler,
    );
    app.use(platform.sandbox.path, platform.sandbox.handler);
  }

  app.get('/', (request, response) => {
    const content = { stylesheet, real: platform.sandbox === null, docs: documentation.isBuilt() };
    sendPage(request, response, renderGallery(demos, content));
  });
  app.use('/docs', (request, response) => {
    response.status(404);
    sendPage(request, response, renderUnbuilt(stylesheet));
  });
  for (const demo of demos) {
    for (const [route, file] of demo.pages) {
      const path = `/${demo.slug}/${route}`;
      app.get(path, (request, response) =>
        request.path.endsWith('/')
          ? sendDemo(demo, file, request, response)
          : response.redirect(308, path),
      );
    }
  }
  app.use((request, response) => {
    response.status(404);
    sendPage(request, response, renderNotFound(stylesheet));
  });
  const answerError: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = Number((error as { status?: number }).status) || 500;
    response
      .status(status)
      .type('text')
      .send(status < 500 ? 'Bad request.' : 'Something failed.');
  };
  app.use(answerError);

  return {
    app,
    get url() {
      return url;
    },
    async listen() {
      const bound = await listenOnLoopback(app, options.port ?? 4173);
      servers = bound.servers;
      url = `http://localhost:${bound.port}`;
      const api = platform.connect(`http://127.0.0.1:${bound.port}`);
      endpoint = createTokenEndpoint(platform, api, options.tokenLifetime ?? 120);
    },
    async close() {
      await platform.sandbox?.close();
      connections.close();
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}
