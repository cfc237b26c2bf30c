import type { SandboxEnvironment } from './sandbox-environment.ts';

/**
 * The real clock. Its timers never keep the process alive: only a listening server does.
 *
 * @example
 * ```ts
 * createSandboxApp({ environment: systemEnvironment });
 * ```
 */
export const systemEnvironment: SandboxEnvironment = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => setTimeout(callback, delay).unref(),
  clearTimeout: (handle) => clearTimeout(handle as NodeJS.Timeout),
  random: () => Math.random(),
};
