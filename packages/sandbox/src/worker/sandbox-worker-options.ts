import type { SandboxOptions } from '../sandbox-options.ts';

/** The options of {@link SandboxOptions} that mean something without a port. */
export interface SandboxWorkerOptions
  extends Omit<SandboxOptions, 'port' | 'host' | 'basePath' | 'secret'> {
  /**
   * The prefix that the sandbox answers below, with a slash at its beginning and none at its end.
   * Requests for other paths are left alone. `''` answers at the root of the origin: only for a
   * runtime that does nothing else. Default: `/sandbox`.
   */
  readonly basePath?: string;
  /**
   * Signs the tokens (HS256), at least 32 characters. Default: a fixed one, so that tokens outlive a
   * restart of the worker, which the browser may do at any time. It runs in the visitor's own
   * browser and protects nothing: give one of your own where others reach the runtime.
   */
  readonly secret?: string;
}
