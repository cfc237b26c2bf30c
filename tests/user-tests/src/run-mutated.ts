import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** Runs a test runner over the changed examples, and answers what it printed. It is expected to fail. */
export function runMutated(root: string, runner: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules/.bin', runner),
      [...args],
      {
        cwd: root,
        // A runner in a runner must not take itself for a part of it.
        env: { ...process.env, CHATHUB_MUTATED: '1', VITEST: undefined, NODE_ENV: undefined },
        maxBuffer: 2 ** 26,
      },
      (_error, stdout) => resolve(stdout),
    );
  });
}
