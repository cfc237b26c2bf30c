import { describe, expect, test } from 'vitest';
import { type Answer, Scene } from '../support/scene.ts';
import { seededRandom } from '../support/seeded-random.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a month is made of, one after the other, with its length in milliseconds. */
type Spell = readonly [what: 'reads' | 'types' | 'offline' | 'sleeps', ms: number];

/** A whole number from the first to the last. */
type Between = (least: number, most: number) => number;

/** Thirty days that are never the same: some sixteen hours awake, then asleep until the next morning. */
function createMonth(between: Between, outages: boolean): Spell[] {
  const month: Spell[] = [];
  let now = 0;
  const spend = (...spell: Spell) => {
    month.push(spell);
    now += spell[1];
  };
  for (let day = 1; day <= 30; day++) {
    const evening = now + between(14 * HOUR, 17 * HOUR);
    let outage = outages && between(0, 1) ? now + between(0, 12 * HOUR) : Infinity;
    while (now < evening) {
      spend('reads', between(5 * MINUTE, 2 * HOUR));
      spend('types', between(MINUTE, 20 * MINUTE));
      if (now < outage) continue;
      spend('offline', HOUR);
      outage = Infinity;
    }
    spend('sleeps', day * DAY + between(-HOUR, HOUR) - now);
  }
  spend('reads', MINUTE);
  return month;
}

/**
 * How many requests a month takes at the least, by the documented rules: one at the start; one whenever
 * a token, counted from its request, has no more than an hour or a quarter of its life left, whichever
 * is less, or when the machine is next awake and online; and one more for each that failed.
 */
function idealRequests(month: Spell[], life: number, failures: number): number {
  const softLife = life - Math.min(HOUR, life / 4);
  let requests = 1 + failures;
  let due = softLife;
  let now = 0;
  for (const [what, ms] of month) {
    now += ms;
    const away = what === 'offline' || what === 'sleeps';
    for (; due <= now; due = (away ? now : due) + softLife) requests++;
  }
  return requests;
}

/** Plays a month, and returns what the umpire saw, the requests by what became of them, and the ideal. */
async function soak(life: number, outages: boolean, seed: number) {
  const random = seededRandom(seed);
  const between: Between = (least, most) => Math.floor(least + random() * (most - least + 1));
  const month = createMonth(between, outages);
  const requests = { answered: 0, failed: 0, offline: 0 };
  let online = true;
  const failures: Answer[] = [
    { kind: 'network' },
    { kind: 'status', status: 503 },
    { kind: 'status', status: 503, retryAfter: 5 },
    { kind: 'hang' },
  ];
  const answer = (): Answer => {
    const fails = random() < 0.01;
    requests[!online ? 'offline' : fails ? 'failed' : 'answered']++;
    if (!online) return { kind: 'network' };
    return fails
      ? (failures[between(1, failures.length) - 1] as Answer)
      : { kind: 'token', life: life / SECOND };
  };
  const scene = new Scene(random);
  await scene.happens(['answers', answer]);
  await scene.happens(['mounted', true]);
  await scene.happens(['watched', true]);
  for (const [what, ms] of month) {
    online = what !== 'offline';
    // A browser that is offline does not wait to say so.
    await scene.happens(['delay', online ? between(20, 400) : 0]);
    if (what === 'sleeps') {
      await scene.happens(['sleep', ms]);
      // On some mornings nothing tells the page that it slept.
      if (between(0, 1)) await scene.happens(['wake', 'visibilitychange']);
    } else if (what === 'types') {
      for (let left = ms; left > 0; left -= 4 * SECOND) {
        await scene.happens(['key', null]);
        await scene.happens(['pass', Math.min(left, 4 * SECOND)]);
      }
    } else if (what === 'offline') {
      await scene.happens(['online', false]);
      await scene.happens(['pass', ms]);
      await scene.happens(['online', true]);
      await scene.happens(['wake', 'online']);
    } else await scene.happens(['pass', ms]);
  }
  const { status } = scene.state;
  await scene.end();
  return {
    status,
    violations: new Set(scene.violations),
    requests,
    ideal: idealRequests(month, life, requests.failed),
    outages: month.filter(([what]) => what === 'offline').length,
  };
}

// The fewer requests a month takes, the more months it takes for one of them to fail.
describe.each([
  ['24 hours', DAY, 10],
  ['an hour', HOUR, 4],
  ['a minute', MINUTE, 1],
] as const)('thirty days with tokens of %s', (_, life, months) => {
  test.each([
    ['online all day', false],
    ['offline for an hour now and then', true],
  ])('%s', { timeout: 300_000 }, async (_, offline) => {
    let failed = 0;
    for (let seed = 1; seed <= months; seed++) {
      const { status, violations, requests, ideal, outages } = await soak(life, offline, seed);
      expect(violations).toEqual(new Set());
      expect(status).toBe('ready');
      const arrived = requests.answered + requests.failed;
      expect(Math.abs(arrived - ideal)).toBeLessThanOrEqual(ideal / 10);
      // Seven attempts in the first minute, then one in half a minute at the most.
      expect(requests.offline).toBeLessThanOrEqual(outages * (7 + 120));
      failed += requests.failed;
    }
    expect(failed).toBeGreaterThan(0);
  });
});
