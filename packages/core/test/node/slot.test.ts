import { expect, test } from 'vitest';
import { slotFor } from '../../src/slot.ts';

test.each([
  ['idle', 'loading'],
  ['authorizing', 'loading'],
  ['loading', 'loading'],
  ['ready', null],
  ['unavailable', 'fallback'],
  ['destroyed', null],
] as const)('%s holds %s', (status, slot) => {
  expect(slotFor(status)).toBe(slot);
});
