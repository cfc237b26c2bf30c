/**
 * Where the sandbox gets its time and its chance from. Inject one, and a test owns both.
 *
 * @example
 * ```ts
 * const sandbox = await createSandbox({ environment: { ...systemEnvironment, random: () => 0 } });
 * ```
 */
export interface SandboxEnvironment {
  /** The current time in epoch milliseconds. */
  now(): number;
  /** Calls back once after `delay` milliseconds; answers a handle for {@link clearTimeout}. */
  setTimeout(callback: () => void, delay: number): unknown;
  /** Cancels what {@link setTimeout} answered. A handle that has fired is ignored. */
  clearTimeout(handle: unknown): void;
  /** A number from 0 (included) to 1 (excluded). */
  random(): number;
}
