import { expect, it } from 'vitest';
import { type Answer, ask } from '../src/ask.ts';
import { operatorOf } from '../src/operator-of.ts';
import { startFleet } from '../src/start-fleet.ts';

const PERSONS = 20;

it('two operators, and two organizations of one person, never see each other in mixed traffic', async () => {
  // Tokens of four seconds: all the while they are issued, renewed, shared and dropped.
  await using fleet = await startFleet({ persons: PERSONS, lifetime: 4 });
  const handedOut = new Map<string, Set<number>>();
  const kinds = new Map<Answer['kind'], number>();
  const askAs = async (at: number): Promise<void> => {
    const person = (at % PERSONS) + 1;
    const organization = 24 + (Math.floor(at / PERSONS) % 2);
    // `ask` itself rejects where the token is somebody else's.
    const answer = await ask(fleet.turn(at + Math.floor(at / 7)), { person, organization });
    kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
    if (answer.kind === 'token') {
      const owners = handedOut.get(answer.token) ?? new Set();
      handedOut.set(answer.token, owners.add(operatorOf(person, organization)));
    }
  };
  const flood = Array.from({ length: 40 }, async (_, worker) => {
    for (let round = 0; round < 150; round += 1) {
      await askAs(worker * 31 + round);
    }
  });
  const disturb = (async () => {
    for (let person = 1; person <= PERSONS; person += 1) {
      const operatorId = operatorOf(person, 24);
      await fleet.turn(person).forget(operatorId);
      if (person % 4 === 0) {
        fleet.chathub.sandbox.revokeOperator(operatorId);
        await fleet.turn(person + 1).forget(operatorId);
        fleet.chathub.sandbox.restoreOperator(operatorId);
      }
      if (person % 10 === 0) {
        fleet.redis.pause();
        await new Promise((resolve) => setTimeout(resolve, 50));
        fleet.redis.resume();
      }
    }
  })();
  await Promise.all([...flood, disturb]);

  expect(kinds.get('token')).toBeGreaterThan(4000);
  expect([...handedOut.values()].filter((owners) => owners.size !== 1)).toEqual([]);
  expect(new Set([...handedOut.values()].flatMap((owners) => [...owners])).size).toBe(2 * PERSONS);
  expect(handedOut.size).toBeGreaterThan(2 * PERSONS);
});

it('companies that share a Redis and a key find nothing of each other', async () => {
  await using fleet = await startFleet({ size: 0, persons: 1 });
  const shop = await fleet.start({ prefix: 'chathub:shop:' });
  const bank = await fleet.start({ prefix: 'chathub:bank:' });
  const first = await ask(shop, { person: 1 });
  const second = await ask(bank, { person: 1 });
  expect(second).not.toEqual(first);
  expect(fleet.chathub.issues()).toBe(2);
  await bank.forget(operatorOf(1, 24));
  expect(await ask(shop, { person: 1 })).toMatchObject({
    token: (first as { token: string }).token,
  });
});
