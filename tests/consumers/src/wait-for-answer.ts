import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 100;

/** Resolves when an address answers without an error of the server. */
export async function waitForAnswer(url: string, timeout: number): Promise<void> {
  const deadline = AbortSignal.timeout(timeout);
  while (!deadline.aborted) {
    const response = await fetch(url, { signal: deadline }).catch(() => null);
    await response?.body?.cancel();
    if (response && response.status < 500) return;
    await wait(PAUSE);
  }
  throw new Error(`did not answer within ${timeout / 1000} s`);
}
