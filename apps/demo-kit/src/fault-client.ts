import type { FaultControl } from './fault-control.ts';
import type { FaultState } from './fault-state.ts';

/** Breaks things on purpose, over the control API of the gallery. */
export interface FaultClient {
  /** What is broken now. */
  get(): Promise<FaultState>;
  /** Uses a control: turns a switch on or off, or runs an action. Resolves to what is broken then. */
  use(control: FaultControl): Promise<FaultState>;
  /** Everything back to normal. */
  reset(): Promise<FaultState>;
}
