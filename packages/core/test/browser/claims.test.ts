import { afterEach, expect, test } from 'vitest';
import { endpoint, json, panels, setUp, tearDown, until } from '../support/harness.ts';

afterEach(tearDown);

test('a hub that was superseded may be updated, and gets the panel when the newer one leaves', async () => {
  const older = setUp({}, endpoint(json({ token: 'older' })));
  const newer = setUp({}, endpoint(json({ token: 'newer' })));
  const status = (run: typeof older) => run.chathub.getState().status;
  older.chathub.mount();
  await until(() => status(older) === 'ready', older.time);
  newer.chathub.mount();
  await until(() => status(newer) === 'ready', newer.time);
  older.chathub.update({ nonce: 'x' });
  await older.time.settle();
  expect(older.chathub.getState()).toMatchObject({
    status: 'unavailable',
    error: { code: 'superseded' },
    retryAt: null,
  });
  expect(panels().map(({ dataset }) => dataset.token)).toEqual(['newer']);
  newer.chathub.update({ organization: 'another' });
  await until(() => status(older) === 'ready', older.time);
  await until(() => status(newer) === 'ready', newer.time);
  expect(
    panels()
      .map(({ dataset }) => dataset.token)
      .sort(),
  ).toEqual(['newer', 'older']);
});
