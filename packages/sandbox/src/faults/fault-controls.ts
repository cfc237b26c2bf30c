import type { FaultPatch } from './fault-patch.ts';
import type { Faults } from './faults.ts';

/** Switches faults on and off, from code. Over HTTP it is `/_sandbox/faults`. */
export interface FaultControls {
  /** What is broken at the moment; `times` counts down. */
  get(): Faults;
  /**
   * Merges a patch into what is broken, and answers what then is.
   *
   * @throws SandboxError `bad-faults` for an unknown name or an impossible value.
   * @example
   * ```ts
   * sandbox.faults.set({ api: { status: 503, retryAfter: 2, times: 3 } });
   * sandbox.faults.set({ api: null });
   * ```
   */
  set(patch: FaultPatch): Faults;
  /** Heals everything. */
  reset(): void;
}
