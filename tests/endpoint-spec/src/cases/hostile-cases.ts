import assert from 'node:assert/strict';
import type { Case } from '../case.ts';
import { expectHarmless } from '../expect-harmless.ts';
import { expectToken } from '../expect-token.ts';
import { writeGet } from '../write-get.ts';

const REFUSED = /^HTTP\/1\.1 (?:4\d\d|308) /;
const ANSWERED = /^HTTP\/1\.1 [24]\d\d /;

/** Requests that no browser of ours would send. */
export const hostileCases: readonly Case[] = [
  ...['?org=24&org=25', '?org=24&org=24', '?org=&org=25', '?org=25&%6frg=24'].map(
    (query): Case => ({
      name: `400 for two organizations: ${query}`,
      async run(endpoint) {
        const user = endpoint.newUser();
        await endpoint.withoutUpstream(async () => {
          endpoint.expectRefusal(
            await endpoint.send(`/token${query}`, { user }),
            400,
            'bad-request',
          );
        });
      },
    }),
  ),
  {
    name: '400 for an organization of more than 200 characters',
    async run(endpoint) {
      const user = endpoint.newUser();
      await endpoint.withoutUpstream(async () => {
        for (const length of [201, 4000]) {
          const answer = await endpoint.send(`/token?org=${'2'.repeat(length)}`, { user });
          endpoint.expectRefusal(answer, 400, 'bad-request');
        }
      });
    },
  },
  ...[
    '%00',
    '24%00',
    '%zz',
    '%',
    '24%20',
    '+24',
    '24?org=25',
    '24;org=25',
    '24/../25',
    '__proto__',
    'constructor',
    'toString',
    '%F0%9F%99%82',
    '%ff%fe',
    '%E2%80%AE24',
    "24'--",
    '24%0d%0aSet-Cookie:%20a=b',
    '[24]',
    '{%22$ne%22:1}',
  ].map(
    (organization): Case => ({
      name: `403 for the organization ${organization}`,
      async run(endpoint) {
        const user = endpoint.newUser();
        await endpoint.withoutUpstream(async () => {
          const answer = await endpoint.send(`/token?org=${organization}`, { user });
          endpoint.expectRefusal(answer, 403, 'operator-forbidden');
          assert.equal(answer.headers['set-cookie'], undefined);
        });
      },
    }),
  ),
  {
    name: 'a parameter that looks like org is none',
    async run(endpoint) {
      const user = endpoint.newUser();
      for (const query of [
        'org[]=25',
        'ORG=25',
        'org%00=25',
        'organization=25',
        '&&=&org',
        '#org=25',
      ]) {
        const path = `/token?${query}`.replace('?#', '#');
        expectToken(await endpoint.send(path, { user }), user.sales);
      }
    },
  },
  {
    name: 'a forwarded host that nobody vouches for does not make another site this one',
    async run(endpoint) {
      const user = endpoint.newUser();
      const headers = {
        Origin: 'https://evil.example',
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Proto': 'https',
        Forwarded: 'host=evil.example;proto=https',
        'X-Original-Host': 'evil.example',
      };
      await endpoint.withoutUpstream(async () => {
        endpoint.expectRefusal(await endpoint.send('/token', { user, headers }), 403, 'cross-site');
      });
    },
  },
  ...['http://evil.example', '//evil.example', '/\\evil.example', '@evil.example'].map(
    (start): Case => ({
      name: `the request target ${start}/… does not make another site this one`,
      async run(endpoint) {
        const { origin, basePath } = endpoint.server;
        const { cookie } = endpoint.newUser();
        const { host } = new URL(origin);
        const headers = [`Host: ${host}`, `Cookie: ${cookie}`, 'Origin: http://evil.example'];
        const request = writeGet(`${start}${basePath}/token`, headers);
        await expectHarmless(endpoint, request, REFUSED);
      },
    }),
  ),
  ...['', 'evil.example/x', 'a@evil.example', 'evil.example?b', 'evil.example#b'].map(
    (host): Case => ({
      name: `the Host header "${host}" leads nowhere`,
      async run(endpoint) {
        const { basePath } = endpoint.server;
        const { cookie } = endpoint.newUser();
        const request = writeGet(`${basePath}/token`, [`Host: ${host}`, `Cookie: ${cookie}`]);
        await expectHarmless(endpoint, request, ANSWERED);
      },
    }),
  ),
  ...['a b', 'a:b:c', '[', '%'].map(
    (host): Case => ({
      name: `the Host header "${host}" breaks nothing`,
      async run(endpoint) {
        const { basePath } = endpoint.server;
        const { cookie } = endpoint.newUser();
        const request = writeGet(`${basePath}/token`, [`Host: ${host}`, `Cookie: ${cookie}`]);
        await expectHarmless(endpoint, request, ANSWERED);
      },
    }),
  ),
  {
    name: 'bytes that are no HTTP are refused',
    async run(endpoint) {
      const { origin, basePath } = endpoint.server;
      const host = `Host: ${new URL(origin).host}`;
      for (const request of [
        writeGet(`${basePath}/token`, []),
        writeGet(`${basePath}/token`, [host, 'Content-Length: 5', 'Transfer-Encoding: chunked']),
        writeGet(`${basePath}/token`, [host, `Cookie: ${'x'.repeat(40_000)}`]),
        writeGet(`${basePath}/token HTTP/1.1\nX: y`, [host]),
        'nonsense\r\n\r\n',
      ]) {
        await expectHarmless(endpoint, request, REFUSED);
      }
    },
  },
];
