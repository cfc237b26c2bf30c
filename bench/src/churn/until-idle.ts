import { setTimeout as sleep } from 'node:timers/promises';
import type { Site } from './open-site.ts';

/** How often is looked, in milliseconds. */
const LOOK = 20;

/** Waits until nothing has been asked for and nothing answered for `quiet` milliseconds. */
export async function untilIdle(site: Site, quiet: number): Promise<void> {
  let last = site.requests;
  for (let idle = 0; idle < quiet; ) {
    await sleep(LOOK);
    idle = site.idle && site.requests === last ? idle + LOOK : 0;
    last = site.requests;
  }
}
