import assert from 'node:assert/strict';
import type { Case } from '../case.ts';
import { expectToken } from '../expect-token.ts';

const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What the token endpoint answers to somebody who is signed in. */
export const tokenCases: readonly Case[] = [
  {
    name: 'GET token answers the token of the signed-in operator, seconds and an ISO 8601 time',
    async run(endpoint) {
      const user = endpoint.newUser();
      const answer = await endpoint.send('/token', { user });
      const body = expectToken(answer, user.sales);
      assert.deepEqual(Object.keys(body), ['token', 'expiresIn', 'expiresAt']);
      assert.match(answer.headers['content-type'] ?? '', /^application\/json/);
      assert.ok(Number.isInteger(body.expiresIn));
      assert.ok(body.expiresIn > 28_700 && body.expiresIn <= 28_800, `${body.expiresIn}`);
      assert.match(body.expiresAt, ISO_8601);
      const left = (Date.parse(body.expiresAt) - Date.parse(`${answer.headers.date}`)) / 1000;
      assert.ok(Math.abs(left - body.expiresIn) < 5, 'Both measure the same.');
    },
  },
  {
    name: 'GET token?org= answers the operator of that organization',
    async run(endpoint) {
      const user = endpoint.newUser();
      expectToken(await endpoint.send('/token?org=25', { user }), user.support);
      expectToken(await endpoint.send('/token?org=24', { user }), user.sales);
      expectToken(await endpoint.send('/token?org=', { user }), user.sales);
    },
  },
  {
    name: 'the next GET token answers the same token without asking ChatHub',
    async run(endpoint) {
      const user = endpoint.newUser();
      const token = await endpoint.tokenOf(user);
      await endpoint.withoutUpstream(async () => {
        assert.equal(await endpoint.tokenOf(user), token);
      });
    },
  },
  {
    name: 'fifty GET token at once cost one call to ChatHub',
    async run(endpoint) {
      const user = endpoint.newUser();
      const issued = await endpoint.countIssued(async () => {
        const tokens = await Promise.all(Array.from({ length: 50 }, () => endpoint.tokenOf(user)));
        assert.equal(new Set(tokens).size, 1);
      });
      assert.equal(issued, 1);
    },
  },
  {
    name: 'HEAD token answers as GET does, without a body',
    async run(endpoint) {
      const user = endpoint.newUser();
      const get = await endpoint.send('/token', { user });
      const head = await endpoint.send('/token', { user, method: 'HEAD' });
      assert.equal(head.status, 200);
      assert.equal(head.text, '');
      for (const name of ['content-type', 'cache-control', 'vary', 'ratelimit-policy']) {
        assert.equal(head.headers[name], get.headers[name], name);
      }
      const anonymous = await endpoint.send('/token', { method: 'HEAD' });
      assert.equal(anonymous.status, 401);
      assert.equal(anonymous.text, '');
    },
  },
  {
    name: 'reason=rejected answers another token once ChatHub refuses the kept one',
    async run(endpoint) {
      const user = endpoint.newUser();
      const token = await endpoint.tokenOf(user);
      endpoint.server.sandbox.expireTokens({ operatorId: user.sales });
      assert.equal(await endpoint.tokenOf(user), token);
      assert.notEqual(await endpoint.tokenOf(user, '?reason=rejected'), token);
    },
  },
  {
    name: 'reason=rejected keeps a token that ChatHub takes',
    async run(endpoint) {
      const user = endpoint.newUser();
      const token = await endpoint.tokenOf(user);
      assert.equal(await endpoint.tokenOf(user, '?reason=rejected'), token);
    },
  },
];
