import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { timeDemo } from '../src/developer-time/time-demo.ts';
import { timeTests } from '../src/developer-time/time-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'chathub-bench-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A repository whose two commands do something else. */
function pretend(scripts: Record<string, string>) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'pretended', scripts }));
  return {
    folder,
    env: { ...process.env, npm_config_verify_deps_before_run: 'false' },
    remove() {},
  };
}

test('tests that fail have no time, nor has a demo that ends', async () => {
  const clone = pretend({
    test: 'echo Cached: 0 cached, 3 total && echo 3 passed, 1 failed',
    demo: 'exit 1',
  });
  await expect(timeTests(clone)).rejects.toThrow('not green');
  await expect(timeDemo(clone)).rejects.toThrow('ended before it served anything');
});
