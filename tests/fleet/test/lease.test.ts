import { expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { startFleet } from '../src/start-fleet.ts';
import { tokensOf } from '../src/tokens-of.ts';

// Short, so that what ends with it is not waited for: 4 s of lease, 2 s for ChatHub.
const SHORT = { lease: 4000, commandTimeout: 1000 };

it('the process that holds the lease is killed: one other takes over, all are served', async () => {
  await using fleet = await startFleet(SHORT);
  const [holder, ...others] = fleet.servers;
  const held = fleet.chathub.holdNext();
  const lost = ask(fleet.turn(0), { person: 1 });
  await expect.poll(fleet.chathub.issues).toBe(1);

  const waiting = Array.from({ length: 300 }, (_, at) =>
    ask(fleet.turn(1 + (at % others.length)), { person: 1 }),
  );
  await holder?.kill();
  expect((await lost).kind).toBe('gone');
  expect(tokensOf(await Promise.all(waiting)).size).toBe(1);
  expect(fleet.chathub.issues()).toBe(2);
  held.release();
});

it('the process that holds the lease is stopped: what it brings afterwards changes nothing', async () => {
  await using fleet = await startFleet(SHORT);
  const [holder, ...others] = fleet.servers;
  const held = fleet.chathub.holdNext();
  const late = ask(fleet.turn(0), { person: 1 });
  await expect.poll(fleet.chathub.issues).toBe(1);
  holder?.pause();

  const waiting = Array.from({ length: 300 }, (_, at) =>
    ask(fleet.turn(1 + (at % others.length)), { person: 1 }),
  );
  const tokens = tokensOf(await Promise.all(waiting));
  expect(tokens.size).toBe(1);
  expect(fleet.chathub.issues()).toBe(2);

  held.release();
  holder?.resume();
  // Its own time limit may have passed before it looks at what ChatHub had answered.
  expect(['token', 'unavailable']).toContain((await late).kind);
  const after = await Promise.all([0, 1, 2, 3].map((at) => ask(fleet.turn(at), { person: 1 })));
  expect(tokensOf(after)).toEqual(tokens);
  expect(fleet.chathub.issues()).toBe(2);
});

it('every process is killed in turn while it holds the lease: each costs one call', async () => {
  await using fleet = await startFleet({ lease: 2000, commandTimeout: 500 });
  const last = fleet.turn(3);
  const answers = [];
  for (const [at, server] of fleet.servers.slice(0, 2).entries()) {
    const held = fleet.chathub.holdNext();
    answers.push(ask(server, { person: 1 }));
    await expect.poll(fleet.chathub.issues).toBe(at + 1);
    await server.kill();
    held.release();
  }
  answers.push(ask(last, { person: 1 }));
  expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual(['gone', 'gone', 'token']);
  expect(fleet.chathub.issues()).toBe(3);
});
