import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRateLimiter } from '../src/handler/create-rate-limiter.ts';
import { createTokenWriter } from '../src/handler/create-token-writer.ts';
import { parseTarget } from '../src/handler/parse-target.ts';
import { manualClock } from './support/manual-clock.ts';

it('createTokenWriter writes what JSON and Date write', () => {
  const write = createTokenWriter();
  const time = fc.oneof(
    fc.integer({ min: -8.64e15, max: 8.64e15 }),
    fc.integer({ min: 1.7e12, max: 1.9e12 }),
    fc.double({ min: 0, max: 4e12, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), time, (token, expiresIn, expiresAt) => {
      const expected = { token, expiresIn, expiresAt: new Date(expiresAt).toISOString() };
      expect(write({ token, expiresIn, expiresAt })).toBe(JSON.stringify(expected));
    }),
    { numRuns: 1000 },
  );
  expect(() => write({ token: 'x', expiresIn: 1, expiresAt: Number.NaN })).toThrow(RangeError);
});

it('parseTarget reads a target as a URL does', () => {
  const part = fc.oneof(
    fc.constantFrom('/', '?', '#', '..', '.', '%2e', '\\', '&', '=', '+', '%20', 'org', '\t', ' '),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const target = fc.array(part, { maxLength: 12 }).map((parts) => `/${parts.join('')}`);
  fc.assert(
    fc.property(target, (text) => {
      const { pathname, query } = parseTarget(text);
      const url = new URL(`http://localhost${text}`);
      expect(pathname).toBe(url.pathname);
      expect([...query]).toEqual([...url.searchParams]);
    }),
    { numRuns: 1000 },
  );
});

it('createRateLimiter forgets the window that ends first, and no other', () => {
  const clock = manualClock();
  const count = createRateLimiter({ requests: 1, window: 60 }, clock.now);
  count(0);
  clock.advance(59);
  for (let identity = 1; identity < 10_000; identity += 1) {
    count(identity);
  }
  clock.advance(1);
  // A new window of the oldest identity is the youngest window.
  expect(count(0).isAllowed).toBe(true);
  expect(count(10_000).isAllowed).toBe(true);
  expect(count(0).isAllowed).toBe(false);
  expect(count(2).isAllowed).toBe(false);
  expect(count(1).isAllowed).toBe(true);
});
