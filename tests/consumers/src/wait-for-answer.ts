import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 100;

/** Whether an address answers, without an error of the server, before the signal. */
export async function waitForAnswer(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const response = await fetch(url, { signal }).catch(() => null);
    await response?.body?.cancel();
    if (response && response.status < 500) return true;
    await wait(PAUSE);
  }
  return false;
}
