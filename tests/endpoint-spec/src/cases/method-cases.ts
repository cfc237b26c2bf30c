import assert from 'node:assert/strict';
import type { Case } from '../case.ts';

const routes = [
  { path: '/token', allow: 'GET, HEAD, OPTIONS', refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { path: '/validate', allow: 'POST, OPTIONS', refused: ['GET', 'PUT', 'PATCH', 'DELETE'] },
] as const;

// Without a type it could be a form, and without a body no JSON: some frameworks refuse both by themselves.
const json = { headers: { 'Content-Type': 'application/json' }, body: '{}' };

/** Methods, and what is asked for with them. */
export const methodCases: readonly Case[] = [
  {
    name: 'OPTIONS is answered with what is allowed, without sign-in',
    run: (endpoint) =>
      endpoint.withoutUpstream(async () => {
        for (const { path, allow } of routes) {
          const answer = await endpoint.send(path, { method: 'OPTIONS' });
          assert.equal(answer.status, 204);
          assert.equal(answer.headers.allow, allow);
          assert.equal(answer.text, '');
        }
      }),
  },
  ...routes.flatMap(({ path, allow, refused }) =>
    refused.map(
      (method): Case => ({
        name: `${method} ${path.slice(1)} is answered 405 with Allow`,
        async run(endpoint) {
          const user = endpoint.newUser();
          await endpoint.withoutUpstream(async () => {
            const answer = await endpoint.send(path, { user, method, ...json });
            endpoint.expectRefusal(answer, 405, 'method-not-allowed', { allow });
          });
        },
      }),
    ),
  ),
  {
    name: 'HEAD validate is answered 405 without a body',
    async run(endpoint) {
      const answer = await endpoint.send('/validate', { method: 'HEAD' });
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.allow, 'POST, OPTIONS');
      assert.equal(answer.text, '');
    },
  },
  {
    name: 'a method that HTTP does not have is answered 405 with Allow',
    async run(endpoint) {
      const answer = await endpoint.send('/token', { method: 'PROPFIND' });
      const allow = 'GET, HEAD, OPTIONS';
      endpoint.expectRefusal(answer, 405, 'method-not-allowed', { allow });
    },
  },
];
