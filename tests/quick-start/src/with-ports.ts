import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { directory } from '@chathub-test/consumers/packed';

const PAUSE = 200;

/**
 * Does something while no other quick start has anything running: their texts name the same ports. A folder is
 * the lock, since each test runs in a process of its own; it goes with what was packed.
 */
export async function withPorts<T>(work: () => Promise<T>): Promise<T> {
  const lock = join(directory(), 'ports');
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await wait(PAUSE);
    }
  }
  try {
    return await work();
  } finally {
    await rmdir(lock);
  }
}
