import assert from 'node:assert/strict';
import type { ApiFaults } from '@chathub/sandbox';
import { breakChatHub } from '../break-chathub.ts';
import type { Case } from '../case.ts';
import { cutRequest } from '../cut-request.ts';
import { expectToken } from '../expect-token.ts';
import { waitUntil } from '../wait-until.ts';

const ISSUE = '/api/operator/get-token';
const VALIDATE = '/api/operator/validate-token';

const troubles: readonly { what: string; api: ApiFaults; retryAfter: string }[] = [
  { what: 'is down for 7 seconds', api: { status: 503, retryAfter: 7 }, retryAfter: '7' },
  { what: 'limits our calls', api: { status: 429, retryAfter: 30 }, retryAfter: '30' },
  { what: 'cannot be reached', api: { drop: true }, retryAfter: '10' },
  { what: 'refuses the company', api: { status: 401 }, retryAfter: '10' },
  { what: 'answers a page', api: { malformed: 'html' }, retryAfter: '10' },
  { what: 'answers something else', api: { malformed: 'wrong-type' }, retryAfter: '10' },
];

/** ChatHub, clients and networks that fail. */
export const troubleCases: readonly Case[] = [
  ...troubles.map(
    ({ what, api, retryAfter }): Case => ({
      name: `503 with Retry-After while ChatHub ${what}, and a token when it is back`,
      async run(endpoint) {
        const user = endpoint.newUser();
        await breakChatHub(endpoint.server.sandbox, { ...api, only: '/api/operator' }, async () => {
          for (const answer of [
            await endpoint.send('/token', { user }),
            await endpoint.validate('a.b.c', { user }),
          ]) {
            endpoint.expectRefusal(answer, 503, 'unavailable');
            assert.equal(answer.headers['retry-after'], retryAfter);
          }
        });
        expectToken(await endpoint.send('/token', { user }), user.sales);
      },
    }),
  ),
  {
    name: 'a token that is kept is answered while ChatHub is down',
    async run(endpoint) {
      const user = endpoint.newUser();
      const token = await endpoint.tokenOf(user);
      await breakChatHub(endpoint.server.sandbox, { drop: true }, async () => {
        assert.equal(await endpoint.tokenOf(user), token);
      });
    },
  },
  {
    name: 'a client that gives up does not take the token from those who wait',
    async run(endpoint) {
      const user = endpoint.newUser();
      const { sandbox } = endpoint.server;
      await endpoint.tokenOf(endpoint.newUser());
      const asked = () => sandbox.stats().requests[ISSUE] ?? 0;
      const before = asked();
      const impatient = new AbortController();
      const issued = await endpoint.countIssued(() =>
        breakChatHub(sandbox, { latency: 300, only: ISSUE }, async () => {
          const given = endpoint
            .send('/token', { user, signal: impatient.signal })
            .catch((error: Error) => error.name);
          await waitUntil(() => asked() > before, 'The call to ChatHub');
          const waiting = endpoint.send('/token', { user });
          impatient.abort();
          assert.equal(await given, 'AbortError');
          // By the time that this is answered, the server knows who has gone.
          endpoint.expectRefusal(await endpoint.send('/token'), 401, 'unauthorized');
          expectToken(await endpoint.send('/token', { user }), user.sales);
          expectToken(await waiting, user.sales);
        }),
      );
      assert.equal(issued, 1);
    },
  },
  {
    name: 'a client that goes away in the middle of its body does no harm',
    async run(endpoint) {
      const user = endpoint.newUser();
      const { origin, basePath, sandbox } = endpoint.server;
      const validations = sandbox.stats().requests[VALIDATE];
      await cutRequest(
        origin,
        [
          `POST ${basePath}/validate HTTP/1.1`,
          `Host: ${new URL(origin).host}`,
          `Cookie: ${user.cookie}`,
          'Content-Type: application/json',
          'Content-Length: 100',
          '',
          '{"token":"a.',
        ].join('\r\n'),
      );
      expectToken(await endpoint.send('/token', { user }), user.sales);
      assert.equal(sandbox.stats().requests[VALIDATE], validations);
    },
  },
];
