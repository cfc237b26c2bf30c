import assert from 'node:assert/strict';
import type { Case } from '../case.ts';
import { misconfiguredUser } from '../users.ts';

const json = { 'Content-Type': 'application/json' };

/** Nothing is done for somebody who is not signed in, or who has no operator where they want one. */
export const signInCases: readonly Case[] = [
  {
    name: '401 without sign-in, and ChatHub is not asked',
    run: (endpoint) =>
      endpoint.withoutUpstream(async () => {
        for (const query of ['', '?org=24', '?org=24&reason=rejected']) {
          const answer = await endpoint.send(`/token${query}`);
          endpoint.expectRefusal(answer, 401, 'unauthorized');
          assert.equal(answer.headers.ratelimit, undefined);
        }
        endpoint.expectRefusal(await endpoint.validate('a.b.c'), 401, 'unauthorized');
      }),
  },
  {
    name: '401 with a session that nobody has',
    run: (endpoint) =>
      endpoint.withoutUpstream(async () => {
        for (const Cookie of ['session=nobody', 'session=', 'session', ';;=;', 'other=user-1']) {
          endpoint.expectRefusal(
            await endpoint.send('/token', { headers: { Cookie } }),
            401,
            'unauthorized',
          );
        }
      }),
  },
  {
    name: '401 before the query is judged',
    async run(endpoint) {
      for (const query of ['?org=24&org=25', `?org=${'x'.repeat(500)}`]) {
        endpoint.expectRefusal(await endpoint.send(`/token${query}`), 401, 'unauthorized');
      }
    },
  },
  ...[
    ['broken JSON', 'application/json', '{"token":'],
    ['an empty body', 'application/json', ''],
    ['a body that is too large', 'application/json', `{"token":"${'x'.repeat(20_000)}"}`],
    ['a body of another type', 'application/xml', '<token/>'],
  ].map(
    ([what, type = '', body = '']): Case => ({
      name: `401 before a body is judged: ${what}`,
      async run(endpoint) {
        const request = { method: 'POST', headers: { 'Content-Type': type }, body };
        endpoint.expectRefusal(await endpoint.send('/validate', request), 401, 'unauthorized');
      },
    }),
  ),
  {
    name: '403 for an organization in which the user has no operator, and ChatHub is not asked',
    async run(endpoint) {
      const user = endpoint.newUser();
      await endpoint.withoutUpstream(async () => {
        for (const organization of ['26', '99999', '0', '-24', 'Sales', '24.0', '2', '245']) {
          const answer = await endpoint.send(`/token?org=${organization}`, { user });
          endpoint.expectRefusal(answer, 403, 'operator-forbidden');
        }
        const request = { user, method: 'POST', headers: json, body: '{"token":"a.b.c"}' };
        endpoint.expectRefusal(
          await endpoint.send('/validate?org=26', request),
          403,
          'operator-forbidden',
        );
      });
    },
  },
  {
    name: '500 without a detail where authorize answers what is no operator',
    run: (endpoint) =>
      endpoint.withoutUpstream(async () => {
        const answer = await endpoint.send('/token', { user: misconfiguredUser });
        endpoint.expectRefusal(answer, 500, 'internal');
        assert.doesNotMatch(answer.text, /operatorId|at .*:\d+/);
      }),
  },
];
