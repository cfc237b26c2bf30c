import assert from 'node:assert/strict';
import type { Case } from '../case.ts';
import { expectToken } from '../expect-token.ts';
import { expectValidity } from '../expect-validity.ts';

/** Operators whom the company makes inactive. */
export const deactivationCases: readonly Case[] = [
  {
    name: 'a deactivated operator is refused a first token',
    async run(endpoint) {
      const user = endpoint.newUser();
      endpoint.server.sandbox.revokeOperator(user.sales);
      endpoint.expectRefusal(await endpoint.send('/token', { user }), 403, 'operator-forbidden');
      expectToken(await endpoint.send('/token?org=25', { user }), user.support);
    },
  },
  {
    name: 'a deactivated operator is refused once the widget has refused the token',
    async run(endpoint) {
      const user = endpoint.newUser();
      const { sandbox } = endpoint.server;
      const token = await endpoint.tokenOf(user);
      sandbox.revokeOperator(user.sales);
      const rejected = await endpoint.send('/token?reason=rejected', { user });
      endpoint.expectRefusal(rejected, 403, 'operator-forbidden');
      endpoint.expectRefusal(await endpoint.send('/token', { user }), 403, 'operator-forbidden');
      sandbox.restoreOperator(user.sales);
      assert.notEqual(await endpoint.tokenOf(user), token, 'What was kept is gone.');
    },
  },
  {
    name: 'a deactivated operator is refused once the token was validated',
    async run(endpoint) {
      const user = endpoint.newUser();
      const token = await endpoint.tokenOf(user);
      endpoint.server.sandbox.revokeOperator(user.sales);
      expectValidity(await endpoint.validate(token, { user }), false);
      endpoint.expectRefusal(await endpoint.send('/token', { user }), 403, 'operator-forbidden');
    },
  },
];
