import { describe, expect, it } from 'vitest';
import { type Answer, ask } from '../src/ask.ts';
import { operatorOf } from '../src/operator-of.ts';
import { type Fleet, startFleet } from '../src/start-fleet.ts';
import { tokensOf } from '../src/tokens-of.ts';

const OPERATORS = 25;

/** Requests without a pause, from all operators to all processes, until they are told to stop. */
function traffic(fleet: Fleet): { readonly stop: () => Promise<Answer[]> } {
  let isOver = false;
  const answers: Answer[] = [];
  const workers = Array.from({ length: 16 }, async (_, worker) => {
    for (let at = worker; !isOver; at += 16) {
      const person = (Math.floor(at / 4) % OPERATORS) + 1;
      answers.push(await ask(fleet.turn(at), { person }));
    }
  });
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(workers);
      return answers;
    },
  };
}

function countEvents(fleet: Fleet, name: string): number[] {
  return fleet.servers.map((server) => server.events().get(name) ?? 0);
}

/** Every operator asks every process. */
async function askAll(fleet: Fleet): Promise<Set<string>> {
  const answers: Answer[] = [];
  for (let person = 1; person <= OPERATORS; person += 1) {
    answers.push(...(await Promise.all(fleet.servers.map((server) => ask(server, { person })))));
  }
  return tokensOf(answers);
}

describe.each<[string, (fleet: Fleet) => Promise<void>, (fleet: Fleet) => Promise<void>]>([
  [
    'is killed, and starts again empty',
    ({ redis }) => redis.kill(),
    ({ redis }) => redis.restart(),
  ],
  ['hangs, and goes on', async ({ redis }) => redis.pause(), async ({ redis }) => redis.resume()],
])('Redis %s in the middle', (_name, takeAway, giveBack) => {
  it('all are served, each outage is said once, and the calls stay within the bound', async () => {
    await using fleet = await startFleet();
    const load = traffic(fleet);
    await expect.poll(fleet.chathub.issues).toBe(OPERATORS);

    await takeAway(fleet);
    await expect.poll(() => countEvents(fleet, 'outage')).toEqual([1, 1, 1, 1]);
    await askAll(fleet);
    await askAll(fleet);
    // One per process and operator.
    expect(fleet.chathub.issues()).toBeLessThanOrEqual(OPERATORS * (1 + 4));

    await giveBack(fleet);
    await expect.poll(() => countEvents(fleet, 'recovery')).toEqual([1, 1, 1, 1]);
    const answers = await load.stop();
    expect(tokensOf(answers).size).toBeGreaterThanOrEqual(OPERATORS);

    expect((await askAll(fleet)).size).toBe(OPERATORS);
    expect(fleet.chathub.issues()).toBeLessThanOrEqual(OPERATORS * (1 + 4 + 1));
    expect(countEvents(fleet, 'outage')).toEqual([1, 1, 1, 1]);
    expect(countEvents(fleet, 'storeError get')).toEqual([0, 0, 0, 0]);
  });
});

it('Redis is gone before the first request: one call per process, and one in all when it comes', async () => {
  await using fleet = await startFleet();
  await fleet.redis.kill();
  const first = await askAll(fleet);
  expect(first.size).toBe(OPERATORS * 4);
  expect(fleet.chathub.issues()).toBe(OPERATORS * 4);
  await fleet.redis.restart();
  await expect
    .poll(async () => {
      await Promise.all(fleet.servers.map((server) => ask(server, { person: 1 })));
      return countEvents(fleet, 'recovery');
    })
    .toEqual([1, 1, 1, 1]);
  expect((await askAll(fleet)).size).toBe(OPERATORS);
  expect(fleet.chathub.issues()).toBe(OPERATORS * 5);
});

it('Redis and ChatHub are both down: 503 for all, nobody hangs, and both come back', async () => {
  await using fleet = await startFleet({ timeout: 1000 });
  await fleet.redis.kill();
  fleet.chathub.sandbox.faults.set({ api: { status: 500 } });
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, at) => ask(fleet.turn(at), { person: (at % 50) + 1 })),
  );
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['unavailable']));
  fleet.chathub.sandbox.faults.reset();
  await fleet.redis.restart();
  await askAll(fleet);
});

it('an operator is forgotten while Redis hangs: no process finds the token when it goes on', async () => {
  await using fleet = await startFleet();
  const [token] = [...tokensOf([await ask(fleet.turn(0), { person: 1 })])];
  fleet.redis.pause();
  await fleet.turn(0).forget(operatorOf(1, 24));
  expect(countEvents(fleet, 'storeError delete')).toEqual([1, 0, 0, 0]);
  fleet.redis.resume();
  await expect
    .poll(async () => {
      await ask(fleet.turn(0), { person: 2 });
      return countEvents(fleet, 'recovery');
    })
    .toEqual([1, 0, 0, 0]);
  const after = await Promise.all(fleet.servers.map((server) => ask(server, { person: 1 })));
  expect(tokensOf(after).size).toBe(1);
  expect(tokensOf(after)).not.toContain(token);
});
