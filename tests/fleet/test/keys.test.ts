import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { startFleet } from '../src/start-fleet.ts';
import { tokensOf } from '../src/tokens-of.ts';

const PERSONS = Array.from({ length: 5 }, (_, at) => at + 1);
const key = () => randomBytes(32).toString('base64');

it('a key is rotated as the README says, process by process, and nothing is issued for it', async () => {
  await using fleet = await startFleet({ size: 0 });
  const [before, after] = [key(), key()];
  const askAll = async (...servers: Parameters<typeof ask>[0][]) =>
    tokensOf(
      await Promise.all(
        servers.flatMap((server) => PERSONS.map((person) => ask(server, { person }))),
      ),
    );
  const original = await fleet.start({ encryptionKey: before });
  const tokens = await askAll(original);
  expect(tokens.size).toBe(PERSONS.length);

  const appended = await fleet.start({ encryptionKey: [before, after] });
  expect(await askAll(original, appended)).toEqual(tokens);
  const rotated = await fleet.start({ encryptionKey: [after, before] });
  expect(await askAll(appended, rotated)).toEqual(tokens);
  expect(fleet.chathub.issues()).toBe(PERSONS.length);

  // What the new key has encrypted is read by those who have it in second place.
  const issued = tokensOf([await ask(rotated, { person: 6 })]);
  expect(tokensOf([await ask(appended, { person: 6 })])).toEqual(issued);
  const finished = await fleet.start({ encryptionKey: after });
  expect(tokensOf([await ask(finished, { person: 6 })])).toEqual(issued);
  expect(fleet.chathub.issues()).toBe(PERSONS.length + 1);
  for (const server of [original, appended, rotated, finished]) {
    expect(server.events().get('unreadable')).toBeUndefined();
  }
});

it('a process with another key is served all the same, and says what it cannot read', async () => {
  await using fleet = await startFleet({ size: 1 });
  const first = tokensOf([await ask(fleet.turn(0), { person: 1 })]);
  const other = await fleet.start({ encryptionKey: key() });
  const second = tokensOf([await ask(other, { person: 1 })]);
  expect(second).not.toEqual(first);
  expect(other.events().get('unreadable')).toBe(1);
  expect(fleet.chathub.issues()).toBe(2);
});
