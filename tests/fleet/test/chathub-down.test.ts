import type { FaultPatch } from '@chathub/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../src/ask.ts';
import { operatorOf } from '../src/operator-of.ts';
import { type Fleet, startFleet } from '../src/start-fleet.ts';
import { tokensOf } from '../src/tokens-of.ts';

const ISSUE = '/api/operator/get-token';
const REQUESTS = 1000;
const OPERATORS = 20;
// As documented: a failure is shared for so long, and an attempt is so many calls at most.
const FAILURE_MEMORY = 5000;
const CALLS_PER_ATTEMPT = 3;

type ApiFaults = NonNullable<FaultPatch['api']>;

/** All at once, all processes: persons from the given one on. */
function flood(fleet: Fleet, firstPerson = 1): Promise<Answer[]> {
  return Promise.all(
    Array.from({ length: REQUESTS }, (_, at) =>
      ask(fleet.turn(at), { person: firstPerson + (Math.floor(at / 4) % OPERATORS) }),
    ),
  );
}

/** The calls that the documentation allows for in the time that has passed. */
function bound(startedAt: number): number {
  const attempts = 1 + Math.floor((Date.now() - startedAt) / FAILURE_MEMORY);
  return attempts * OPERATORS * CALLS_PER_ATTEMPT;
}

const FAULTS: readonly (readonly [string, ApiFaults])[] = [
  ['answers 500', { status: 500 }],
  ['answers 429', { status: 429, retryAfter: 30 }],
  ['answers 401', { status: 401 }],
  ['hangs', { latency: 600_000 }],
  ['drops the connection', { drop: true }],
  ['sends a page', { malformed: 'html' }],
  ['sends nothing', { malformed: 'empty' }],
  ['sends half a token', { malformed: 'truncated' }],
  ['sends something else', { malformed: 'wrong-type' }],
];

describe('ChatHub', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = await startFleet({
      persons: FAULTS.length * OPERATORS,
      lease: 8000,
      commandTimeout: 1000,
      timeout: 4000,
    });
  });
  afterAll(() => fleet[Symbol.asyncDispose]());

  it.each(FAULTS)(
    '%s: 503 for all, within the bound, and a token when it is back',
    async (...row) => {
      const [name, fault] = row;
      const firstPerson = FAULTS.findIndex(([one]) => one === name) * OPERATORS + 1;
      const { faults } = fleet.chathub.sandbox;
      faults.set({ api: { ...fault, only: ISSUE } });
      const before = fleet.chathub.issues();
      const startedAt = Date.now();
      const answers = await flood(fleet, firstPerson);
      faults.reset();
      expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['unavailable']));
      const failed = fleet.chathub.issues();
      expect(failed - before).toBeLessThanOrEqual(bound(startedAt));

      // So that nothing is remembered of the failure.
      for (let person = firstPerson; person < firstPerson + OPERATORS; person += 1) {
        await fleet.turn(person).forget(operatorOf(person, 24));
      }
      expect(tokensOf(await flood(fleet, firstPerson)).size).toBe(OPERATORS);
      expect(fleet.chathub.issues() - failed).toBe(OPERATORS);
    },
  );
});

it('ChatHub fails and something is kept that is still valid: all are served, within the bound', async () => {
  await using fleet = await startFleet({ lifetime: 60 });
  const { faults } = fleet.chathub.sandbox;
  faults.set({ tokens: { maxLifetime: 14 } });
  const first = tokensOf(await flood(fleet));
  expect(first.size).toBe(OPERATORS);
  faults.set({ api: { status: 500, only: ISSUE } });
  const before = fleet.chathub.issues();
  const startedAt = Date.now();
  await expect
    .poll(async () => {
      const answer = await ask(fleet.turn(0), { person: 1 });
      return answer.kind === 'token' && answer.expiresIn;
    })
    .toBeLessThan(7);
  expect(tokensOf(await flood(fleet))).toEqual(first);
  expect(fleet.chathub.issues() - before).toBeLessThanOrEqual(bound(startedAt));
});

it('ChatHub refuses an operator: 403 from every process, and nothing of it is left in Redis', async () => {
  await using fleet = await startFleet({ lifetime: 60 });
  const { sandbox } = fleet.chathub;
  sandbox.revokeOperator(operatorOf(1, 24));
  const answers = await Promise.all(
    Array.from({ length: 400 }, (_, at) => ask(fleet.turn(at), { person: 1 })),
  );
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['forbidden']));
  expect(fleet.chathub.issues()).toBe(1);
  expect(Object.keys(await fleet.redis.dump()).filter((key) => key.endsWith(':token'))).toEqual([]);
});

it('an operator is deactivated and forgotten: every process refuses at once', async () => {
  await using fleet = await startFleet();
  const others = Array.from({ length: 4 }, (_, at) => ask(fleet.turn(at), { person: 2 }));
  const own = Array.from({ length: 4 }, (_, at) => ask(fleet.turn(at), { person: 1 }));
  expect(tokensOf(await Promise.all(own)).size).toBe(1);
  fleet.chathub.sandbox.revokeOperator(operatorOf(1, 24));
  await fleet.turn(0).forget(operatorOf(1, 24));
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => ask(fleet.turn(at), { person: 1 })),
  );
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['forbidden']));
  expect(tokensOf(await Promise.all(others)).size).toBe(1);
});

it('forgotten while its token is on the way to another process: that one is not kept', async () => {
  await using fleet = await startFleet();
  const held = fleet.chathub.holdNext();
  const pending = ask(fleet.turn(0), { person: 1 });
  await expect.poll(fleet.chathub.issues).toBe(1);
  await fleet.turn(1).forget(operatorOf(1, 24));
  held.release();
  const late = tokensOf([await pending]);
  const after = await Promise.all([0, 1, 2, 3].map((at) => ask(fleet.turn(at), { person: 1 })));
  expect(tokensOf(after).size).toBe(1);
  expect(tokensOf(after)).not.toEqual(late);
  expect(fleet.chathub.issues()).toBe(2);
});
