import type { SpawnOptions } from 'node:child_process';
import { run } from './run.ts';

/** Runs turbo, which tells nobody of it; resolves to its exit code. */
export function turbo(args: string[], { env, ...options }: SpawnOptions = {}): Promise<number> {
  return run('turbo', ['run', ...args], {
    env: { ...process.env, ...env, TURBO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
    ...options,
  });
}
