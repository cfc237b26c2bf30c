import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, type Sandbox, systemEnvironment } from '@chathub/sandbox';
import {
  type ChatHubApi,
  createChatHubApi,
  createTokenHandler,
  createTokenService,
} from '@chathub/server';
import { type NodeContext, toNodeHandler } from '@chathub/server/node';

export const APP = 'https://app.example.test';
export const API = 'https://api.example.test';
export const WIDGET = 'https://widget.example.test';
export const CDN = 'https://cdn.example.test';
export const SCRIPT = `${WIDGET}/operator-chat-panel/widget-script.js`;
export const ENDPOINT = `${APP}/api/chathub/token`;
export const LOGIN = 'login-of-the-company@example.test';
export const PASSWORD = 'pa55word-of-the-company';
export const POLICY = [
  `script-src 'self' ${WIDGET}`,
  `connect-src 'self' ${API}`,
  "require-trusted-types-for 'script'",
  'trusted-types chathub',
].join('; ');

/** What a test breaks in the app; the rest is healthy. */
export interface App {
  /** Headers of the page. */
  pageHeaders: Record<string, string>;
  pageStatus: number;
  html: string;
  /** Headers that something in front of the endpoint adds. */
  endpointHeaders: (request: IncomingMessage) => Record<string, string>;
  /** Whether something in front of the endpoint loses where a request comes from. */
  losesSite: boolean;
  /** Whose token somebody without a session gets. */
  strangerOperator: number | null;
  /** Whose session it is. */
  sessionOperator: number;
  /** Attributes of the session cookie. */
  cookieAttributes: string;
  /** Milliseconds that the clock of the app's server is ahead. */
  clockOffset: number;
}

/** ChatHub, an app with sessions and a token endpoint, and the network between them and the doctor. */
export interface World {
  readonly sandbox: Sandbox;
  readonly app: App;
  /** Where the app really is. */
  readonly appUrl: string;
  /** ChatHub as the app's server sees it. */
  readonly api: ChatHubApi;
  /** Milliseconds that ChatHub is ahead, for its tokens. */
  chatHubOffset: number;
  /** The Cookie header of a signed-in browser. */
  readonly cookie: string;
  /** The doctor's network: the names above lead here. */
  readonly fetch: typeof fetch;
  /** Changes what the doctor gets from addresses that begin so. */
  tamper(
    prefix: string,
    change: (response: Response, url: URL) => Response | Promise<Response>,
  ): undefined;
  close(): Promise<void>;
}

/** What of a world is settled before it starts. */
export interface WorldOptions {
  /** ChatHub's allow list. */
  readonly allowedOrigins?: readonly string[];
  /** `allowedOrigins` of the endpoint. */
  readonly endpointOrigins?: readonly string[];
}

const COOKIE_ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Starts a world in which nothing is wrong. Its names are https; the servers are on loopback. */
export async function startWorld({
  allowedOrigins = [APP],
  endpointOrigins = [],
}: WorldOptions = {}): Promise<World> {
  let chatHubOffset = 0;
  const sandbox = await createSandbox({
    customers: false,
    login: LOGIN,
    password: PASSWORD,
    allowedOrigins,
    environment: { ...systemEnvironment, now: () => Date.now() + chatHubOffset },
  });
  const app: App = {
    pageHeaders: { 'Content-Security-Policy': POLICY },
    pageStatus: 200,
    html: '<!doctype html><title>App</title><div id="chat"></div><script src="/app.js"></script>',
    endpointHeaders: () => ({}),
    losesSite: false,
    strangerOperator: null,
    sessionOperator: 101,
    cookieAttributes: COOKIE_ATTRIBUTES,
    clockOffset: 0,
  };
  const sessions = new Set<string>();
  const sessionOf = ({ headers }: IncomingMessage): string | undefined =>
    [...(headers.cookie ?? '').split('; '), headers.authorization ?? '']
      .map((text) => text.replace(/^(sid=|Bearer )/, ''))
      .find((id) => sessions.has(id));
  const now = () => Date.now() + app.clockOffset;
  const api = createChatHubApi({
    baseUrl: sandbox.apiUrl,
    credentials: { login: LOGIN, password: PASSWORD },
    now,
  });
  const handler = toNodeHandler(
    createTokenHandler<NodeContext>({
      service: createTokenService({ api, now }),
      authorize: (_request, { node }) => {
        const operatorId =
          sessionOf(node.req as IncomingMessage) === undefined
            ? app.strangerOperator
            : app.sessionOperator;
        return operatorId === null ? null : { operatorId };
      },
      allowedOrigins: endpointOrigins,
      now,
    }),
  );

  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    const { pathname } = new URL(req.url ?? '/', APP);
    if (pathname === '/sign-in') {
      const id = crypto.randomUUID();
      sessions.add(id);
      res.setHeader('Set-Cookie', `sid=${id}; ${app.cookieAttributes}`).end();
    } else if (pathname.startsWith('/api/chathub/')) {
      // A session that rolls: each answer prolongs it.
      const session = sessionOf(req);
      if (session !== undefined)
        res.setHeader('Set-Cookie', `sid=${session}; ${app.cookieAttributes}`);
      for (const [name, value] of Object.entries(app.endpointHeaders(req)))
        res.setHeader(name, value);
      if (app.clockOffset !== 0) res.setHeader('Date', new Date(now()).toUTCString());
      if (app.losesSite) {
        delete req.headers['sec-fetch-site'];
        delete req.headers.origin;
      }
      void handler(req, res);
    } else if (pathname === '/') {
      res.writeHead(app.pageStatus, {
        'Content-Type': 'text/html; charset=utf-8',
        ...app.pageHeaders,
      });
      res.end(app.html);
    } else {
      res.writeHead(404).end();
    }
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const appUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hosts: Readonly<Record<string, string>> = {
    'app.example.test': appUrl,
    'api.example.test': sandbox.apiUrl,
    'widget.example.test': sandbox.apiUrl,
    'cdn.example.test': sandbox.apiUrl,
  };

  const signIn = await fetch(`${appUrl}/sign-in`, { method: 'POST' });
  const [cookie = ''] = (signIn.headers.get('set-cookie') ?? '').split(';');
  // The endpoint keeps a token from here on, so that breaking ChatHub does not break it.
  await fetch(`${appUrl}/api/chathub/token`, { headers: { cookie } });

  const changes: [string, (response: Response, url: URL) => Response | Promise<Response>][] = [];
  const network: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const target = new URL(`${url.pathname}${url.search}`, hosts[url.hostname] ?? url);
    let response = await fetch(target, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init?.headers)), host: url.host },
    });
    for (const [prefix, change] of changes) {
      if (url.href.startsWith(prefix)) response = await change(response, url);
    }
    return response;
  };

  return {
    sandbox,
    app,
    appUrl,
    api,
    cookie,
    fetch: network,
    get chatHubOffset() {
      return chatHubOffset;
    },
    set chatHubOffset(offset) {
      chatHubOffset = offset;
    },
    tamper: (prefix, change) => void changes.push([prefix, change]),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sandbox.close();
    },
  };
}
