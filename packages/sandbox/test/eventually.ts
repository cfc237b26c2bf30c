import { vi } from 'vitest';

/** Waits for what the browser and the server do in their own time, on a busy machine as well. */
export const eventually = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: 10_000, interval: 20 });
