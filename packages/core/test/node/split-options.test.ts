import { expect, test } from 'vitest';
import { splitOptions } from '../../src/split-options.ts';

test('options are told from attributes', () => {
  const readyWhen = () => true;
  expect(
    splitOptions({
      organization: 0,
      readyWhen,
      token: undefined,
      id: 'panel',
      'aria-label': 'Chat',
    }),
  ).toEqual([
    { organization: 0, readyWhen, token: undefined },
    { id: 'panel', 'aria-label': 'Chat' },
  ]);
});
