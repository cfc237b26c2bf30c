import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refreshLead, SPACING } from '../../src/token/schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const life = fc.integer({ min: 1, max: 400 * DAY });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const refreshBefore = fc.option(fc.integer({ min: 1, max: 400 * 86_400 }), { nil: undefined });

test('two renewals that nobody asked for are at least 30 s apart', () => {
  expect(SPACING).toBeGreaterThanOrEqual(30_000);
});

describe('without refreshBefore', () => {
  test('a 30-day token is renewed an hour ahead', () => {
    expect(refreshLead(30 * DAY, undefined, 0)).toBe(HOUR);
  });

  test('an hour’s token is renewed with a quarter left', () => {
    expect(refreshLead(HOUR, undefined, 0)).toBe(HOUR / 4);
  });

  test('a 20-second token is renewed with five seconds left', () => {
    expect(refreshLead(20_000, undefined, 0)).toBe(5000);
  });
});

describe('with refreshBefore', () => {
  test('it is kept, in seconds', () => {
    expect(refreshLead(HOUR, 600, 0)).toBe(600_000);
  });

  test('one that is longer than the life leaves half of it: the recipe’s endless refresh', () => {
    expect(refreshLead(HOUR / 2, 3600, 0)).toBe(HOUR / 4);
    expect(refreshLead(20_000, 3600, 0.99)).toBe(10_000);
  });
});

test('never more than half of what was received, never nothing', () => {
  fc.assert(
    fc.property(life, refreshBefore, chance, (ms, before, random) => {
      const lead = refreshLead(ms, before, random);
      expect(lead).toBeGreaterThan(0);
      expect(lead).toBeLessThanOrEqual(ms / 2);
    }),
  );
});

test('jitter renews earlier by at most a tenth, never later', () => {
  fc.assert(
    fc.property(life, refreshBefore, chance, (ms, before, random) => {
      const plain = refreshLead(ms, before, 0);
      const lead = refreshLead(ms, before, random);
      expect(lead).toBeGreaterThanOrEqual(plain);
      expect(lead).toBeLessThanOrEqual(plain * 1.1 + 1e-6);
    }),
  );
});

test('jitter spreads tabs that got the same token at the same time', () => {
  const leads = [0, 0.2, 0.4, 0.6, 0.8].map((random) => refreshLead(DAY, undefined, random));
  expect(new Set(leads).size).toBe(leads.length);
});

test('a longer life never means a shorter lead', () => {
  fc.assert(
    fc.property(life, life, refreshBefore, chance, (one, other, before, random) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)];
      expect(refreshLead(long, before, random)).toBeGreaterThanOrEqual(
        refreshLead(short, before, random),
      );
    }),
  );
});
