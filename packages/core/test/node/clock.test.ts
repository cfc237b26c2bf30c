import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '../../src/clock.ts';

const START = Date.UTC(2026, 0, 1);

function setUp() {
  let wall = START;
  const clock = createClock(() => wall);
  return { clock, move: (ms: number) => (wall += ms), wall: () => wall };
}

test('follows the wall clock', () => {
  const { clock, move } = setUp();
  const start = clock.now();
  move(1500);
  expect(clock.now() - start).toBe(1500);
});

test('counts the time asleep', () => {
  const { clock, move } = setUp();
  const start = clock.now();
  move(8 * 3_600_000);
  expect(clock.now() - start).toBe(8 * 3_600_000);
});

test('stands still when somebody sets the wall clock back, then goes on', () => {
  const { clock, move } = setUp();
  const start = clock.now();
  move(5000);
  clock.now();
  move(-86_400_000);
  expect(clock.now() - start).toBe(5000);
  move(250);
  expect(clock.now() - start).toBe(5250);
});

test('tells its times by the wall clock of now', () => {
  const { clock, move, wall } = setUp();
  const inAMinute = clock.now() + 60_000;
  expect(clock.epoch(inAMinute)).toBe(wall() + 60_000);
  move(-86_400_000);
  clock.now();
  expect(clock.epoch(clock.now() + 60_000)).toBe(wall() + 60_000);
});

test('tells no time for what never comes', () => {
  expect(setUp().clock.epoch(Number.POSITIVE_INFINITY)).toBeNull();
});

test('never goes back, and never runs ahead of the moves forward', () => {
  const moves = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 });
  fc.assert(
    fc.property(moves, (steps) => {
      const { clock, move } = setUp();
      const start = clock.now();
      let last = start;
      let forward = 0;
      for (const step of steps) {
        move(step);
        forward += Math.max(0, step);
        const now = clock.now();
        expect(now).toBeGreaterThanOrEqual(last);
        expect(now - start).toBe(forward);
        last = now;
      }
    }),
  );
});
