import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { timeDemo } from '../src/developer-time/time-demo.ts';
import { timeTests } from '../src/developer-time/time-tests.ts';

const clone = { folder: tmpdir(), env: process.env };
const run = (code: string): [string, ...string[]] => [process.execPath, '--eval', code];
const say = (text: string) => run(`console.info(${JSON.stringify(text)})`);

test('green tests have a time', async () => {
  const green = say('Cached:    2 cached, 3 total\n3 passed, 0 failed');
  expect(await timeTests(clone, green)).toMatchObject({ passed: 3, cachedTasks: '2 of 3' });
});

test.each(['Cached:    0 cached, 3 total\n3 passed, 1 failed', '0 passed, 0 failed', ''])(
  'tests that say %j have none',
  async (text) => {
    await expect(timeTests(clone, say(text))).rejects.toThrow('not green');
  },
);

test('a demo that ends has none', async () => {
  await expect(timeDemo(clone, run('process.exit(1)'))).rejects.toThrow('ended before it served');
});
