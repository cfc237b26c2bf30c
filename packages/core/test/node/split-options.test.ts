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

test('what a framework hands on under a symbol is an attribute', () => {
  const attachment = Symbol('attachment');
  const attach = () => {};
  const [options, attributes] = splitOptions({ token: 'constant', [attachment]: attach });
  expect(options).toEqual({ token: 'constant' });
  expect(attributes).toEqual({ [attachment]: attach });
});
