import { expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { startFleet } from '../src/start-fleet.ts';
import { tokensOf } from '../src/tokens-of.ts';

it('1,000 simultaneous requests for one operator make one call', async () => {
  await using fleet = await startFleet();
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, at) => ask(fleet.turn(at), { person: 1 })),
  );
  expect(tokensOf(answers)).toEqual(fleet.chathub.tokens.operator);
  expect(fleet.chathub.issues()).toBe(1);
});

it('10,000 requests for 100 operators over four processes make 100 calls', async () => {
  await using fleet = await startFleet();
  const answers = await Promise.all(
    Array.from({ length: 10_000 }, async (_, at) => {
      // Every operator comes to every process.
      const person = (Math.floor(at / 4) % 100) + 1;
      return { person, answer: await ask(fleet.turn(at), { person }) };
    }),
  );
  expect(fleet.chathub.issues()).toBe(100);
  for (let person = 1; person <= 100; person += 1) {
    const own = answers.filter((one) => one.person === person).map(({ answer }) => answer);
    expect(own).toHaveLength(100);
    expect(tokensOf(own).size).toBe(1);
  }
});
