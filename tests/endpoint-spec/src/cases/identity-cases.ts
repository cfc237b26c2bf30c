import assert from 'node:assert/strict';
import { breakChatHub } from '../break-chathub.ts';
import type { Case } from '../case.ts';
import { expectToken } from '../expect-token.ts';
import { expectValidity } from '../expect-validity.ts';

/** Who is given what. */
export const identityCases: readonly Case[] = [
  {
    name: 'operators and organizations are never mixed up: 576 requests of 24 people at once',
    async run(endpoint) {
      const people = Array.from({ length: 24 }, () => endpoint.newUser());
      const issued = await endpoint.countIssued(async () => {
        // Four rounds of everybody in both organizations, so that calls for tokens and kept tokens overlap.
        const rounds = Array.from({ length: 4 }, (_, round) =>
          people.flatMap((user, index) => {
            const other = people[(index + 1 + round) % people.length];
            return [
              async () => {
                const answer = await endpoint.send('/token?org=24', { user });
                const { token } = expectToken(answer, user.sales);
                expectValidity(await endpoint.validate(token, { user }), true);
              },
              async () => {
                const answer = await endpoint.send('/token?org=25', { user });
                const { token } = expectToken(answer, user.support);
                expectValidity(await endpoint.validate(token, { user: other ?? user }), false);
              },
              async () =>
                endpoint.expectRefusal(await endpoint.send('/token'), 401, 'unauthorized'),
              async () => {
                const answer = await endpoint.send('/token?org=26', { user });
                endpoint.expectRefusal(answer, 403, 'operator-forbidden');
              },
            ];
          }),
        );
        await breakChatHub(endpoint.server.sandbox, { latency: 20 }, async () => {
          await Promise.all(rounds.flat().map((request) => request()));
        });
      });
      assert.equal(issued, 2 * people.length, 'One token for each person and organization.');
    },
  },
  {
    name: 'the browser cannot name an operator',
    async run(endpoint) {
      const user = endpoint.newUser();
      const other = endpoint.newUser();
      for (const query of [
        `operatorId=${other.sales}`,
        `id=${other.sales}`,
        `org=24&user=${other.name}`,
      ]) {
        const headers = { 'X-Operator-Id': `${other.sales}`, 'X-User': other.name };
        expectToken(await endpoint.send(`/token?${query}`, { user, headers }), user.sales);
      }
      const token = await endpoint.tokenOf(other);
      const answer = await endpoint.send(`/validate?operatorId=${other.sales}`, {
        user,
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ token, operatorId: other.sales, id: other.sales }),
      });
      expectValidity(answer, false);
    },
  },
];
