import type { DoctorRunOptions } from './run-doctor-command.ts';
import { withHeaders, withJson } from './tampering.ts';
import type { WorldOptions } from './world.ts';
import { APP, CDN, ENDPOINT, POLICY, SCRIPT, WIDGET, type World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One thing that is wrong, and the check that has to say so. */
export interface Breakage {
  readonly check: string;
  readonly what: string;
  readonly world?: WorldOptions;
  /** Breaks it; answers how the doctor is called then. */
  break(world: World): DoctorRunOptions | undefined | Promise<DoctorRunOptions | undefined>;
  /** What is seen. */
  readonly seen: RegExp;
  /** What to do. */
  readonly hint: RegExp;
  /** Checks that ask for the same thing from another side, and rightly fail as well. */
  readonly also?: readonly string[];
}

/** A token that ChatHub issued for 8 hours, so long ago. */
async function oldToken(world: World, age: number): Promise<string> {
  const before = world.chatHubOffset;
  world.chatHubOffset = -age;
  const response = await fetch(`${world.sandbox.apiUrl}/api/operator/get-token`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await world.api.getCompanyToken()}`,
    },
    body: JSON.stringify({ id: 101, expiresAt: new Date(Date.now() - age + 8 * HOUR) }),
  });
  world.chatHubOffset = before;
  return response.json();
}

const policy = (value: string, extra: Record<string, string> = {}) => ({
  'Content-Security-Policy': value,
  ...extra,
});

export const breakages: readonly Breakage[] = [
  {
    check: 'credentials',
    what: 'none',
    break: () => ({ env: { CHATHUB_LOGIN: undefined, CHATHUB_PASSWORD: undefined } }),
    seen: /CHATHUB_LOGIN and CHATHUB_PASSWORD are not set/,
    hint: /CHATHUB_COMPANY_TOKEN/,
  },
  {
    check: 'credentials',
    what: 'of two kinds',
    break: async ({ api }) => ({ env: { CHATHUB_COMPANY_TOKEN: await api.getCompanyToken() } }),
    seen: /set one kind/,
    hint: /Correct/,
  },
  {
    check: 'api-url',
    what: 'http over a network',
    break: () => ({ env: { CHATHUB_API_URL: 'http://api.example.test' } }),
    seen: /must be an https URL/,
    hint: /CHATHUB_API_URL or --api-url/,
  },
  {
    check: 'api-url',
    what: 'no address',
    break: () => ({ env: { CHATHUB_API_URL: 'chatapi' } }),
    seen: /not an absolute URL/,
    hint: /CHATHUB_API_URL or --api-url/,
  },
  {
    check: 'api-reachable',
    what: 'ChatHub fails',
    break: ({ sandbox }) => void sandbox.faults.set({ api: { status: 503 } }),
    seen: /answered 503/,
    hint: /on the side of ChatHub/,
  },
  {
    check: 'api-reachable',
    what: 'the connection is cut',
    break: ({ sandbox }) => void sandbox.faults.set({ api: { drop: true } }),
    seen: /cut the connection/,
    hint: /proxy, a firewall/,
  },
  {
    check: 'api-reachable',
    what: 'ChatHub does not answer in time',
    break: ({ sandbox }) => {
      sandbox.faults.set({ api: { latency: 20_000 } });
      return { flags: { timeout: '1' } };
    },
    seen: /did not answer within 1 s/,
    hint: /HTTPS_PROXY/,
  },
  {
    check: 'api-reachable',
    what: 'something else answers in its place',
    break: ({ sandbox }) => void sandbox.faults.set({ api: { malformed: 'html' } }),
    seen: /answered 200 to a call without credentials/,
    hint: /sign-in page of the network/,
  },
  {
    check: 'api-reachable',
    what: 'it is the wrong path',
    break: () => ({ env: { CHATHUB_API_URL: 'https://api.example.test/v2' } }),
    seen: /answered 404/,
    hint: /root of the ChatHub API/,
  },
  {
    check: 'credentials-accepted',
    what: 'a wrong password',
    break: () => ({ env: { CHATHUB_PASSWORD: 'not-the-pa55word' } }),
    seen: /refused the company's credentials/,
    hint: /Check the login and password/,
  },
  {
    check: 'credentials-level',
    what: 'the token of an operator',
    break: async ({ api }) => ({
      env: {
        CHATHUB_LOGIN: undefined,
        CHATHUB_PASSWORD: undefined,
        CHATHUB_COMPANY_TOKEN: (await api.getOperatorToken(101)).token,
      },
    }),
    seen: /this is an operator token/,
    hint: /Put a company token into CHATHUB_COMPANY_TOKEN/,
  },
  {
    check: 'clock',
    what: 'this machine is ahead',
    break: () => ({ io: { now: () => Date.now() + 90_000 } }),
    seen: /1\.5 min ahead of ChatHub/,
    hint: /NTP, back by 1\.5 min/,
  },
  {
    check: 'clock',
    what: 'this machine is behind',
    break: () => ({ io: { now: () => Date.now() - 90_000 } }),
    seen: /1\.5 min behind ChatHub/,
    hint: /NTP, forward by 1\.5 min/,
  },
  {
    check: 'origin',
    what: 'a slash at its end',
    break: () => ({ flags: { origin: `${APP}/` } }),
    seen: /not an origin as browsers write it/,
    hint: /https:\/\/app\.example\.test\. /,
  },
  {
    check: 'origin',
    what: 'a path',
    break: () => ({ flags: { origin: `${APP}/chat`, page: APP } }),
    seen: /not an origin as browsers write it/,
    hint: /Without path/,
  },
  {
    check: 'origin',
    what: 'two names of this machine',
    world: { allowedOrigins: ['http://localhost:*'] },
    break: ({ appUrl, app }) => {
      const { port } = new URL(appUrl);
      app.cookieAttributes = 'Path=/; HttpOnly; SameSite=Lax';
      return {
        flags: {
          origin: `http://localhost:${port}`,
          page: `http://127.0.0.1:${port}/`,
          endpoint: `http://localhost:${port}/api/chathub/token`,
        },
      };
    },
    seen: /for a browser these are two origins/,
    hint: /One name|one name/,
    // 'self' of the one name is not the other: that is what the trap does.
    also: ['csp-connect'],
  },
  {
    check: 'allow-list',
    what: 'another origin is on it',
    world: { allowedOrigins: ['https://other.example.test'] },
    break: () => undefined,
    seen: /preflight.*without a matching Access-Control-Allow-Origin/,
    hint: /Ask ChatHub's support to allow https:\/\/app\.example\.test/,
  },
  {
    check: 'allow-list',
    what: 'the call itself has no header',
    break: (world) =>
      world.tamper('https://api.example.test/api/company/organization', (response) =>
        withHeaders({ 'Access-Control-Allow-Origin': null })(response, new URL(APP)),
      ),
    seen: /To the call/,
    hint: /Ask ChatHub's support/,
  },
  {
    check: 'organizations',
    what: 'none of that name',
    break: () => ({ flags: { org: 'Nobody' } }),
    seen: /no organization "Nobody"/,
    hint: /24 \(Sales\), 25 \(Support\)/,
  },
  {
    check: 'operator',
    what: 'none of that name',
    break: () => ({ flags: { operator: 'Nobody' } }),
    seen: /no operator "Nobody"/,
    hint: /101 \(Olena Marchenko\)/,
  },
  {
    check: 'operator',
    what: 'a name that several have',
    break: async ({ api }) => {
      await api.synchronizeOperators([{ organizationId: 25, name: 'olena marchenko ' }]);
      return { flags: { operator: 'Olena Marchenko' } };
    },
    seen: /the name of 2 operators/,
    hint: /Give an id: 101 /,
  },
  {
    check: 'operator-status',
    what: 'inactive',
    break: ({ sandbox }) => void sandbox.revokeOperator(101),
    seen: /101 \(Olena Marchenko\) is inactive/,
    hint: /chathub operators activate 101/,
  },
  {
    check: 'operator-names',
    what: 'one name twice',
    break: async ({ api }) => {
      await api.synchronizeOperators([{ organizationId: 24, name: 'TOMAS novak' }]);
    },
    seen: /102 \(Tomas Novak\), 104 \(TOMAS novak\)/,
    hint: /chathub operators deactivate/,
  },
  {
    check: 'token-issued',
    what: 'ChatHub fails to',
    break: ({ sandbox }) =>
      void sandbox.faults.set({ api: { status: 500, only: '/api/operator/get-token' } }),
    seen: /failed to answer/,
    hint: /Try again later/,
  },
  {
    check: 'token-form',
    what: 'something else comes',
    break: ({ sandbox }) =>
      void sandbox.faults.set({
        api: { malformed: 'wrong-type', only: '/api/operator/get-token' },
      }),
    seen: /neither a JSON string/,
    hint: /no proxy answers in its place/,
  },
  {
    check: 'token-expiry',
    what: 'ChatHub grants less',
    break: ({ sandbox }) => void sandbox.faults.set({ tokens: { maxLifetime: 120 } }),
    seen: /Asked for 10 min, granted 2 min/,
    hint: /12\d seconds|11\d seconds/,
  },
  {
    check: 'token-valid',
    what: 'ChatHub refuses its own',
    break: (world) =>
      world.tamper('https://api.example.test/api/operator/get-token', async (response) => {
        const [header, claims] = (await response.json()).split('.');
        return Response.json(`${header}.${claims}.c2lnbmVkIGJ5IHNvbWVib2R5IGVsc2U`);
      }),
    seen: /refuses it: "Invalid token"/,
    hint: /tell ChatHub's support/,
  },
  {
    check: 'script-url',
    what: 'http',
    break: ({ app }) => {
      app.pageHeaders = policy(POLICY.replace(WIDGET, WIDGET.replace('https', 'http')));
      return { flags: { 'script-url': SCRIPT.replace('https', 'http') } };
    },
    seen: /neither https nor this machine/,
    hint: /Use https/,
  },
  {
    check: 'script-answer',
    what: '503',
    break: ({ sandbox }) => void sandbox.faults.set({ script: { mode: 'status' } }),
    seen: /answered 503/,
    hint: /on the side of ChatHub/,
  },
  {
    check: 'script-answer',
    what: 'not found',
    break: () => ({ flags: { 'script-url': `${WIDGET}/widget.js` } }),
    seen: /answered 404/,
    hint: /Widget Integration/,
  },
  {
    check: 'script-answer',
    what: 'no answer in time',
    break: ({ sandbox }) => {
      sandbox.faults.set({ script: { mode: 'hang' } });
      return { flags: { timeout: '1' } };
    },
    seen: /did not answer within 1 s/,
    hint: /firewall/,
  },
  {
    check: 'script-answer',
    what: 'cut',
    break: ({ sandbox }) => void sandbox.faults.set({ script: { mode: 'drop' } }),
    seen: /cut the connection/,
    hint: /proxy/,
  },
  {
    check: 'script-redirect',
    what: 'to another origin',
    break: (world) =>
      world.tamper(SCRIPT, () =>
        Promise.resolve(
          new Response(null, {
            status: 302,
            headers: {
              Location: `${CDN}/operator-chat-panel/widget-script.js?secret=in-the-query`,
            },
          }),
        ),
      ),
    seen: /redirected to https:\/\/cdn\.example\.test\/operator-chat-panel\/widget-script\.js\.$/,
    hint: /scriptUrl/,
  },
  {
    check: 'script-type',
    what: 'a page in its place',
    break: ({ sandbox }) => void sandbox.faults.set({ script: { mode: 'html' } }),
    seen: /A page \(text\/html\)/,
    hint: /a sign-in or an error page/,
  },
  {
    check: 'script-type',
    what: 'the wrong type',
    break: (world) => world.tamper(SCRIPT, withHeaders({ 'Content-Type': 'text/plain' })),
    seen: /comes as text\/plain/,
    hint: /text\/javascript/,
  },
  {
    check: 'script-cors',
    what: 'no header',
    break: (world) => world.tamper(SCRIPT, withHeaders({ 'Access-Control-Allow-Origin': null })),
    seen: /No Access-Control-Allow-Origin/,
    hint: /Ask ChatHub's support to allow https:\/\/app\.example\.test/,
  },
  {
    check: 'script-cors',
    what: "somebody else's origin",
    break: (world) => world.tamper(SCRIPT, withHeaders({ 'Access-Control-Allow-Origin': CDN })),
    seen: /Access-Control-Allow-Origin: https:\/\/cdn/,
    hint: /Ask ChatHub's support/,
  },
  {
    check: 'script-cache',
    what: 'no-store',
    break: ({ sandbox }) => void sandbox.faults.set({ script: { mode: 'throw' } }),
    seen: /Cache-Control: no-store/,
    hint: /downloaded again/,
  },
  {
    check: 'page',
    what: 'fails',
    break: ({ app }) => {
      app.pageStatus = 500;
    },
    seen: /answered 500/,
    hint: /--page <url>/,
  },
  {
    check: 'page',
    what: 'is something else',
    break: ({ app }) => {
      app.pageHeaders = { ...app.pageHeaders, 'Content-Type': 'application/json' };
    },
    seen: /is no page: application\/json/,
    hint: /--page <url>/,
  },
  {
    check: 'csp-script',
    what: 'the header does not name it',
    break: ({ app }) => {
      app.pageHeaders = policy(POLICY.replace(` ${WIDGET}`, ''));
    },
    seen: /script-src: No source allows https:\/\/widget\.example\.test/,
    hint: /^Have the policy say: script-src 'self' https:\/\/widget\.example\.test;$/,
  },
  {
    check: 'csp-script',
    what: 'a meta tag does not name it',
    break: ({ app }) => {
      app.html = `<head><meta http-equiv="Content-Security-Policy" content="script-src-elem 'self'"></head>`;
    },
    seen: /script-src-elem: /,
    hint: /script-src-elem 'self' https:\/\/widget\.example\.test;/,
  },
  {
    check: 'csp-connect',
    what: "ChatHub's API is not named",
    break: ({ app }) => {
      app.pageHeaders = policy(POLICY.replace(' https://api.example.test', ''));
    },
    seen: /connect-src: No source allows https:\/\/api\.example\.test/,
    hint: /connect-src 'self' https:\/\/api\.example\.test;/,
  },
  {
    check: 'csp-trusted-types',
    what: 'the policy chathub is not named',
    break: ({ app }) => {
      app.pageHeaders = policy(POLICY.replace('chathub', 'other'));
    },
    seen: /the policy chathub is not among the names/,
    hint: /trusted-types other chathub;/,
  },
  {
    check: 'page-embedder',
    what: 'the script does not agree',
    break: (world) => {
      world.app.pageHeaders = policy(POLICY, { 'Cross-Origin-Embedder-Policy': 'require-corp' });
      world.tamper(SCRIPT, withHeaders({ 'Access-Control-Allow-Origin': null }));
    },
    seen: /require-corp\. The script agrees neither/,
    hint: /CORS headers/,
    // A module without CORS headers runs nowhere, with or without this header.
    also: ['script-cors'],
  },
  {
    check: 'endpoint-url',
    what: 'http over a network',
    break: ({ app }) => {
      app.pageHeaders = policy(
        POLICY.replace("connect-src 'self'", `connect-src http://app.example.test`),
      );
      return { flags: { endpoint: ENDPOINT.replace('https', 'http') } };
    },
    seen: /neither https nor this machine/,
    hint: /Serve it over https/,
  },
  {
    check: 'endpoint-reachable',
    what: 'nothing there',
    break: () => ({ flags: { endpoint: `${APP}/api/nothing` } }),
    seen: /answered 404/,
    hint: /ends in \/token/,
  },
  {
    check: 'endpoint-reachable',
    what: 'fails',
    break: (world) =>
      world.tamper(ENDPOINT, () => Promise.resolve(new Response('', { status: 500 }))),
    seen: /answered 500/,
    hint: /server's log/,
  },
  {
    check: 'endpoint-anonymous',
    what: 'a token to anybody',
    break: ({ app }) => {
      app.strangerOperator = 101;
    },
    seen: /hands out a token to anybody/,
    hint: /off the network now/,
  },
  {
    check: 'endpoint-anonymous',
    what: 'a redirect to a sign-in page',
    break: (world) =>
      world.tamper(ENDPOINT, async (response) =>
        response.status === 401
          ? new Response(null, { status: 302, headers: { Location: '/sign-in' } })
          : response,
      ),
    seen: /redirects \(302\)/,
    hint: /Answer 401/,
  },
  {
    check: 'endpoint-anonymous',
    what: 'a page with 200',
    break: (world) =>
      world.tamper(ENDPOINT, async (response) =>
        response.status === 401
          ? new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })
          : response,
      ),
    seen: /answers 200/,
    hint: /Answer 401/,
  },
  {
    check: 'endpoint-signed-in',
    what: 'a session that has ended',
    break: () => ({ env: { APP_COOKIE: 'sid=1f0c0c2e-ended-long-ago' } }),
    seen: /answers 401/,
    hint: /sign-in that you gave has ended/,
  },
  {
    check: 'endpoint-signed-in',
    what: 'a user without an operator',
    break: ({ app }) => {
      // Not one of this company.
      app.sessionOperator = 999;
    },
    seen: /answers 403/,
    hint: /what `authorize` answers/,
  },
  {
    check: 'endpoint-signed-in',
    what: 'a redirect',
    break: (world) =>
      world.tamper(ENDPOINT, async (response) =>
        response.status === 200
          ? new Response(null, { status: 307, headers: { Location: '/elsewhere?code=secret' } })
          : response,
      ),
    seen: /answers 307/,
    hint: /must answer itself/,
  },
  {
    check: 'endpoint-type',
    what: 'JSON as a page',
    break: (world) =>
      world.tamper(ENDPOINT, async (response, url) =>
        response.status === 200
          ? withHeaders({ 'Content-Type': 'text/html' })(response, url)
          : response,
      ),
    seen: /text\/html, for JSON/,
    hint: /application\/json/,
  },
  {
    check: 'endpoint-shape',
    what: 'under another name',
    break: (world) =>
      world.tamper(
        ENDPOINT,
        withJson(({ token }) => ({ jwt: token })),
      ),
    seen: /something else/,
    hint: /\{ token, expiresIn, expiresAt \}/,
  },
  {
    check: 'endpoint-token-form',
    what: 'the quotes of the JSON',
    break: (world) =>
      world.tamper(
        ENDPOINT,
        withJson((body) => ({ ...body, token: JSON.stringify(body.token) })),
      ),
    seen: /quotes around it/,
    hint: /response\.json\(\)/,
  },
  {
    check: 'endpoint-token-form',
    what: 'a line end',
    break: (world) =>
      world.tamper(
        ENDPOINT,
        withJson((body) => ({ ...body, token: `${body.token}\n` })),
      ),
    seen: /characters in it that no token has/,
    hint: /JSON\.parse/,
  },
  {
    check: 'endpoint-expiry',
    what: 'a life of its own',
    break: (world) =>
      world.tamper(
        ENDPOINT,
        withJson((body) => ({ ...body, expiresIn: 24 * 3600 })),
      ),
    seen: /expiresIn says in 1 day, the token itself in 8 h/,
    hint: /`exp`/,
  },
  {
    check: 'endpoint-expiry',
    what: 'far too early',
    break: (world) =>
      world.tamper(
        ENDPOINT,
        withJson((body) => ({ ...body, expiresIn: 60 })),
      ),
    seen: /expiresIn says in 1 min, the token itself in 8 h/,
    hint: /seconds/,
  },
  {
    check: 'endpoint-expiry',
    what: 'a date that is none',
    break: (world) =>
      world.tamper(
        ENDPOINT,
        withJson((body) => ({ ...body, expiresAt: 'Invalid Date' })),
      ),
    seen: /expiresAt cannot be read/,
    hint: /ISO 8601/,
  },
  {
    check: 'endpoint-life',
    what: 'a token kept too long',
    break: async (world) => {
      const token = await oldToken(world, 6 * HOUR);
      world.tamper(
        ENDPOINT,
        withJson(() => ({ token, expiresIn: 2 * 3600 })),
      );
    },
    seen: /^2 h of 8 h\.$/,
    hint: /Renew a kept token when half of its life is over/,
  },
  {
    check: 'endpoint-life',
    what: 'a token that has ended',
    break: async (world) => {
      const token = await oldToken(world, 9 * HOUR);
      world.tamper(
        ENDPOINT,
        withJson((body, url) => (url.search === '' ? { token } : body)),
      );
    },
    seen: /ended 1 h ago/,
    hint: /without looking at its end/,
  },
  {
    check: 'endpoint-token-valid',
    what: 'of another operator',
    break: ({ app }) => {
      app.sessionOperator = 102;
    },
    seen: /that of operator 102, and not of 101 \(Olena Marchenko\)/,
    hint: /which operator `authorize` answers/,
  },
  {
    check: 'endpoint-token-valid',
    what: "somebody else's",
    break: (world) => {
      world.sandbox.expireTokens();
    },
    seen: /refuses it/,
    hint: /CHATHUB_API_URL/,
  },
  {
    check: 'endpoint-renewal',
    what: 'one that has ended',
    break: async (world) => {
      const token = await oldToken(world, 9 * HOUR);
      world.tamper(
        ENDPOINT,
        withJson((body, { searchParams }) => (searchParams.has('reason') ? { token } : body)),
      );
    },
    seen: /hands out one that has ended/,
    hint: /ask ChatHub whether the kept one still holds/,
  },
  {
    check: 'endpoint-renewal',
    what: 'the parameter is not taken',
    break: (world) =>
      world.tamper(`${ENDPOINT}?reason`, () => Promise.resolve(new Response('', { status: 400 }))),
    seen: /answers 400/,
    hint: /take the parameter/,
  },
  {
    check: 'endpoint-renewal',
    what: 'the refused one again',
    break: (world) => {
      world.sandbox.expireTokens();
      let first: unknown;
      world.tamper(
        ENDPOINT,
        withJson((body) => {
          first ??= body;
          return first;
        }),
      );
    },
    seen: /the same one, which ChatHub refuses/,
    hint: /issue a new one/,
    also: ['endpoint-token-valid'],
  },
  {
    check: 'endpoint-clock',
    what: 'ahead',
    break: ({ app }) => {
      app.clockOffset = 10 * MINUTE;
    },
    seen: /10 min ahead of ChatHub/,
    hint: /NTP, back by 10 min/,
  },
  {
    check: 'endpoint-cache',
    what: 'only private',
    break: (world) => world.tamper(ENDPOINT, withHeaders({ 'Cache-Control': 'private' })),
    seen: /Cache-Control: private/,
    hint: /no-store/,
  },
  {
    check: 'endpoint-cross-site',
    what: 'a token to any page',
    break: ({ app }) => {
      app.losesSite = true;
    },
    seen: /hands out a token to a page of https:\/\/evil\.example/,
    hint: /Sec-Fetch-Site and Origin/,
  },
  {
    check: 'endpoint-cors',
    what: 'repeats whoever asks',
    break: ({ app }) => {
      app.endpointHeaders = ({ headers }) =>
        headers.origin === undefined
          ? {}
          : {
              'Access-Control-Allow-Origin': headers.origin,
              'Access-Control-Allow-Credentials': 'true',
            };
    },
    seen: /Access-Control-Allow-Origin: https:\/\/evil\.example, with credentials/,
    hint: /opens the endpoint to every site/,
  },
  {
    check: 'endpoint-cors',
    what: 'a wildcard with credentials',
    break: ({ app }) => {
      app.endpointHeaders = () => ({
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Credentials': 'true',
      });
    },
    seen: /Access-Control-Allow-Origin: \*, with credentials/,
    hint: /only those/,
  },
  {
    check: 'endpoint-cors',
    what: 'of another origin than the app',
    world: { allowedOrigins: ['https://other.example.test'] },
    break: ({ app }) => {
      app.pageHeaders = policy(POLICY.replace("connect-src 'self'", `connect-src ${APP}`));
      return { flags: { origin: 'https://other.example.test', page: APP } };
    },
    seen: /does not let https:\/\/other\.example\.test read/,
    hint: /allowedOrigins/,
  },
  {
    check: 'endpoint-cookies',
    what: 'within reach of scripts',
    break: ({ app }) => {
      app.cookieAttributes = 'Path=/; Secure; SameSite=Lax';
    },
    seen: /^sid: no HttpOnly\.$/,
    hint: /HttpOnly and SameSite=Lax/,
  },
  {
    check: 'endpoint-cookies',
    what: 'in the clear and for other sites',
    break: ({ app }) => {
      app.cookieAttributes = 'Path=/; HttpOnly; SameSite=None';
    },
    seen: /^sid: no Secure, SameSite=None\.$/,
    hint: /Secure/,
  },
];
