import assert from 'node:assert/strict';
import type { Case } from '../case.ts';
import type { Endpoint } from '../endpoint.ts';
import { expectToken } from '../expect-token.ts';
import { expectValidity } from '../expect-validity.ts';

/** What every server of the specification names in `allowedOrigins`. */
const ALLOWED_ORIGIN = 'https://app.example.com';
const allowed = { Origin: ALLOWED_ORIGIN, 'Sec-Fetch-Site': 'cross-site' };
const preflight = {
  'Access-Control-Request-Method': 'GET',
  'Access-Control-Request-Headers': 'authorization',
};

/** Expects both routes to refuse, signed in and not, without asking ChatHub, and readable by no other origin. */
async function expectRefused(
  endpoint: Endpoint,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const user = endpoint.newUser();
  await endpoint.withoutUpstream(async () => {
    for (const answer of [
      await endpoint.send('/token', { user, headers }),
      await endpoint.send('/token', { headers }),
      await endpoint.validate('a.b.c', { user, headers }),
    ]) {
      endpoint.expectRefusal(answer, 403, 'cross-site');
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
    }
  });
}

/** Which pages are answered. */
export const crossSiteCases: readonly Case[] = [
  ...['cross-site', 'same-site', 'something-new'].map(
    (site): Case => ({
      name: `a request of Sec-Fetch-Site: ${site} is refused`,
      run: (endpoint) => expectRefused(endpoint, { 'Sec-Fetch-Site': site }),
    }),
  ),
  ...['same-origin', 'none'].map(
    (site): Case => ({
      name: `a request of Sec-Fetch-Site: ${site} is answered`,
      async run(endpoint) {
        const user = endpoint.newUser();
        const headers = { 'Sec-Fetch-Site': site };
        const { token } = expectToken(await endpoint.send('/token', { user, headers }), user.sales);
        expectValidity(await endpoint.validate(token, { user, headers }), true);
      },
    }),
  ),
  ...['https://evil.example', 'null', 'https://app.example.com.evil.example', 'garbage'].map(
    (origin): Case => ({
      name: `without Sec-Fetch-Site, the Origin ${origin} is refused`,
      run: (endpoint) => expectRefused(endpoint, { Origin: origin }),
    }),
  ),
  {
    name: 'without Sec-Fetch-Site, another port of the same host is refused',
    async run(endpoint) {
      const { hostname, port } = new URL(endpoint.server.origin);
      await expectRefused(endpoint, { Origin: `http://${hostname}:${Number(port) + 1}` });
    },
  },
  {
    name: 'without Sec-Fetch-Site, its own Origin is answered',
    async run(endpoint) {
      const user = endpoint.newUser();
      const { origin } = endpoint.server;
      for (const Origin of [origin, origin.replace('http:', 'https:')]) {
        const headers = { Origin };
        const { token } = expectToken(await endpoint.send('/token', { user, headers }), user.sales);
        expectValidity(await endpoint.validate(token, { user, headers }), true);
      }
    },
  },
  {
    name: 'without Sec-Fetch-Site, its own Origin is that of the Host that the browser named',
    async run(endpoint) {
      const user = endpoint.newUser();
      const headers = { Host: 'chat.example.com', Origin: 'https://chat.example.com' };
      const { token } = expectToken(await endpoint.send('/token', { user, headers }), user.sales);
      expectValidity(await endpoint.validate(token, { user, headers }), true);
    },
  },
  {
    name: 'a form of another site is refused',
    async run(endpoint) {
      const user = endpoint.newUser();
      await endpoint.withoutUpstream(async () => {
        const headers = { 'Content-Type': 'text/plain', Origin: 'https://evil.example' };
        const request = { user, method: 'POST', headers, body: '{"token":"a.b.c"}' };
        endpoint.expectRefusal(await endpoint.send('/validate', request), 403, 'cross-site');
      });
    },
  },
  {
    name: 'with neither header it is no page of another site',
    async run(endpoint) {
      const user = endpoint.newUser();
      expectToken(await endpoint.send('/token', { user }), user.sales);
    },
  },
  {
    name: 'an origin of allowedOrigins may read answers and failures',
    async run(endpoint) {
      const user = endpoint.newUser();
      const answer = await endpoint.send('/token', { user, headers: allowed });
      const { token } = expectToken(answer, user.sales);
      const validated = await endpoint.validate(token, { user, headers: allowed });
      expectValidity(validated, true);
      const anonymous = await endpoint.send('/token', { headers: allowed });
      endpoint.expectRefusal(anonymous, 401, 'unauthorized');
      for (const { headers } of [answer, validated, anonymous]) {
        assert.equal(headers['access-control-allow-origin'], ALLOWED_ORIGIN);
        assert.equal(headers['access-control-allow-credentials'], 'true');
        assert.match(`${headers['access-control-expose-headers']}`, /\bRetry-After\b/);
        assert.match(`${headers.vary}`, /\bOrigin\b/);
      }
    },
  },
  {
    name: 'a preflight of an origin of allowedOrigins is answered without sign-in',
    run: (endpoint) =>
      endpoint.withoutUpstream(async () => {
        const headers = { ...allowed, ...preflight };
        for (const [path, methods] of [
          ['/token', 'GET, HEAD, OPTIONS'],
          ['/validate', 'POST, OPTIONS'],
        ] as const) {
          const answer = await endpoint.send(path, { method: 'OPTIONS', headers });
          assert.equal(answer.status, 204);
          assert.equal(answer.text, '');
          assert.equal(answer.headers['access-control-allow-origin'], ALLOWED_ORIGIN);
          assert.equal(answer.headers['access-control-allow-credentials'], 'true');
          assert.equal(answer.headers['access-control-allow-methods'], methods);
          assert.match(`${answer.headers['access-control-allow-headers']}`, /Content-Type/);
        }
      }),
  },
  {
    name: 'a preflight of any other origin is refused',
    async run(endpoint) {
      const headers = {
        ...preflight,
        Origin: 'https://evil.example',
        'Sec-Fetch-Site': 'cross-site',
      };
      const answer = await endpoint.send('/token', { method: 'OPTIONS', headers });
      endpoint.expectRefusal(answer, 403, 'cross-site');
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
      assert.equal(answer.headers['access-control-allow-methods'], undefined);
    },
  },
];
