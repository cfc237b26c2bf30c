import type { ScriptedCustomer } from './scripted-customer.ts';

/** Who writes, and how fast. */
export interface CustomerScript {
  /** Default: a small cast for Sales and another for Support. */
  readonly customers?: readonly ScriptedCustomer[];
  /** Multiplies every delay of the script: 0.5 is twice as fast. Default: 1. */
  readonly pace?: number;
}
