import { spawn } from 'node:child_process';
import { command } from './command.ts';
import type { FreshClone } from './fresh-clone.ts';

/** A run of all tests. */
export interface TestRun {
  readonly seconds: number;
  readonly passed: number;
  /** For example `53 of 59`: what turbo took from its cache. */
  readonly cachedTasks: string;
}

/**
 * Runs all tests.
 *
 * @param command What to run. Default: the README's command.
 * @throws Error when a test fails or the count is missing.
 */
export async function timeTests(
  { folder, env }: Pick<FreshClone, 'folder' | 'env'>,
  [program, ...args] = command('test'),
): Promise<TestRun> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8')) output += text;
  const seconds = (performance.now() - start) / 1000;
  const [, passed, failed] = output.match(/^(\d+) passed, (\d+) failed/m) ?? [];
  const [, cached, tasks] = output.match(/Cached:\s+(\d+) cached, (\d+) total/) ?? [];
  if (!Number(passed) || failed !== '0' || !tasks) {
    throw new Error(`The tests are not green, so their time says nothing:\n${output.slice(-4000)}`);
  }
  return { seconds, passed: Number(passed), cachedTasks: `${cached} of ${tasks}` };
}
