import type { SandboxEnvironment } from './sandbox-environment.ts';

/**
 * The real clock. In Node its timers never keep the process alive: only a listening server does.
 *
 * @example
 * ```ts
 * createSandboxApp({ environment: systemEnvironment });
 * ```
 */
export const systemEnvironment: SandboxEnvironment = {
  now: () => Date.now(),
  setTimeout(callback, delay) {
    const handle: unknown = setTimeout(callback, delay);
    // Only Node's timers have it; those of a page or a worker are numbers.
    (handle as { unref?(): void }).unref?.();
    return handle;
  },
  clearTimeout: (handle) => clearTimeout(handle as number),
  random: () => Math.random(),
};
